import"./dydu-chatbox-C6kWKBk8.js";
