import"./dydu-chatbox-CiMSsNFH.js";
