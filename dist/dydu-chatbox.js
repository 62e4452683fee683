import"./dydu-chatbox-DQzD--R9.js";
