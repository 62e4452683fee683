import"./dydu-chatbox-ckWOl2Kl.js";
