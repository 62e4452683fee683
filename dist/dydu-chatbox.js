import"./dydu-chatbox-CBp2uQi4.js";
