import"./dydu-chatbox-BF3haBYs.js";
