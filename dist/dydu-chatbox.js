import"./dydu-chatbox-DnHgLOR5.js";
