import"./dydu-chatbox-Byuhp53B.js";
