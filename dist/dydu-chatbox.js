import"./dydu-chatbox-IPyuJzsN.js";
