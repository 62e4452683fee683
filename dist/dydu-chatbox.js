import"./dydu-chatbox-BsrUnrBm.js";
