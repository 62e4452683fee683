import"./dydu-chatbox-BziAIwyG.js";
