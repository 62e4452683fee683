import"./dydu-chatbox-BhOVziET.js";
