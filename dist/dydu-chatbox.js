import"./dydu-chatbox-D4qQd9d9.js";
