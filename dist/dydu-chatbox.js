import"./dydu-chatbox-TWIysAFL.js";
