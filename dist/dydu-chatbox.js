import"./dydu-chatbox-DEEmzR44.js";
