import"./dydu-chatbox-CKdMXWhI.js";
