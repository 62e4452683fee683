import"./dydu-chatbox-hSu12aFv.js";
