/** What the script tag loads: registers `<dydu-chatbox>`, and exports nothing that a page would have to carry. */
import {DyduChatbox} from './dydu-chatbox.js';
import {define} from './launcher/define.js';

export type {DyduChatbox};

define('dydu-chatbox', DyduChatbox);
