import"./dydu-chatbox-BnE5l6FQ.js";
