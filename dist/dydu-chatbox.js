import"./dydu-chatbox-CdYVkHs6.js";
