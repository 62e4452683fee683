import"./dydu-chatbox-Bt7NhCMB.js";
