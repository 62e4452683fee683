import"./dydu-chatbox-BtwtIi6n.js";
