import type { Chatbox } from './chatbox.js';
/** What the official widget calls and reads when it is loaded. The page's own scripts come first. */
export declare function callHooks(chatbox: Chatbox, begin: () => void): void;
