import"./dydu-chatbox-CyIvb6TN.js";
