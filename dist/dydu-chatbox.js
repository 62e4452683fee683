import"./dydu-chatbox-BpSNG012.js";
