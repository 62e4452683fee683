import"./dydu-chatbox-BVXPkLCg.js";
