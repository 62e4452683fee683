import"./dydu-chatbox-CWtXmysa.js";
