import"./dydu-chatbox-DUK3cwp6.js";
