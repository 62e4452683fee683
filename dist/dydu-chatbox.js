import"./dydu-chatbox-B6REGXz5.js";
