import"./dydu-chatbox-DPNeTYat.js";
