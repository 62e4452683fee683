import"./dydu-chatbox-D3STVuBB.js";
