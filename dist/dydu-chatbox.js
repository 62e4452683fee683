import"./dydu-chatbox-C1oJyp3p.js";
