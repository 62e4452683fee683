import"./dydu-chatbox-EtvSnBr8.js";
