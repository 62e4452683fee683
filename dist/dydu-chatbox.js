import"./dydu-chatbox-HY-Uaj35.js";
