import"./dydu-chatbox-x3mVF_hA.js";
