import"./dydu-chatbox-DM1bygya.js";
