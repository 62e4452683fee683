import"./dydu-chatbox-oMOTIkGF.js";
