import"./dydu-chatbox-Bj-AAi1y.js";
