import"./dydu-chatbox-CSuHuVOs.js";
