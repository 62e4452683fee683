import"./dydu-chatbox-DYsWSlWC.js";
