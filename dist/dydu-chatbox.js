import"./dydu-chatbox-CceZDlmK.js";
