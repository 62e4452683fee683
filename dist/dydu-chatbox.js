import"./dydu-chatbox-C8krQXoy.js";
