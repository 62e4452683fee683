import"./dydu-chatbox-CMWLPLMu.js";
