import"./dydu-chatbox-Du08MvTN.js";
