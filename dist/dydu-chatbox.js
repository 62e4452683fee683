import"./dydu-chatbox-C4yuN6IX.js";
