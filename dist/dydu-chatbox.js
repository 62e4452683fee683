import"./dydu-chatbox-DnYCTIXw.js";
