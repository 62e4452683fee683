import type { Chatbox } from './chatbox.js';
/** Calls what the page has configured in `<script type="application/json" data-dydu-events>`. */
export declare function tellPage(chatbox: Chatbox): void;
