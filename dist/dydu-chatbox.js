import"./dydu-chatbox-Bta5lije.js";
