import"./dydu-chatbox-CxnziFYM.js";
