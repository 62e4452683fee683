import"./dydu-chatbox-BG2M_K9-.js";
