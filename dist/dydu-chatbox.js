import"./dydu-chatbox-MmX1LM_X.js";
