import"./dydu-chatbox-G0_6EvCt.js";
