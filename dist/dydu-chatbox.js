import"./dydu-chatbox-B3gfe0cg.js";
