import"./dydu-chatbox-EbqkmmJA.js";
