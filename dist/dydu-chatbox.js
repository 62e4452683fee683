import"./dydu-chatbox-DYpequAb.js";
