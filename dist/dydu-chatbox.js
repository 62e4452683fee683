import"./dydu-chatbox-DwyLVG7y.js";
