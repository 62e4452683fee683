/** The entry of the script tag: it registers `<dydu-chatbox>`, and exports nothing that would add weight to a page. */
import {DyduChatbox} from './dydu-chatbox.js';
import {define} from './launcher/define.js';

export type {DyduChatbox};

define('dydu-chatbox', DyduChatbox);
