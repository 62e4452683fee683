import"./dydu-chatbox-CEG_EYtk.js";
