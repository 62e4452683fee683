import"./dydu-chatbox-CLq0_cOH.js";
