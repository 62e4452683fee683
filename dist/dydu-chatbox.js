import"./dydu-chatbox-BAXZW6tQ.js";
