import"./dydu-chatbox-AuGuALYG.js";
