import"./dydu-chatbox-D9-nOUJE.js";
