import type { Chatbox } from './chatbox.js';
/** The functions and variables that the official widget uses when it is loaded. The page's own scripts run first. */
export declare function callHooks(chatbox: Chatbox, begin: () => void): void;
