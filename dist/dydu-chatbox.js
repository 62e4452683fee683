import"./dydu-chatbox-Dx7NZiEH.js";
