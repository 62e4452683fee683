import"./dydu-chatbox-bWB_MpD2.js";
