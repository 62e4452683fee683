import"./dydu-chatbox-DjX85znM.js";
