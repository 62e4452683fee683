import"./dydu-chatbox-BiyxX-R7.js";
