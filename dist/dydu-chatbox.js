import"./dydu-chatbox-CQRnA4Ki.js";
