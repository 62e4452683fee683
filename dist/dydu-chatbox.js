import"./dydu-chatbox-DzbGrRPm.js";
