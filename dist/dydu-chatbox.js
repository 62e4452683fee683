import"./dydu-chatbox-Dd3wL7jJ.js";
