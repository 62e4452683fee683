import"./dydu-chatbox-B906vEsK.js";
