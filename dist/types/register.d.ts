/** The entry of the script tag: it registers `<dydu-chatbox>`, and exports nothing that would add weight to a page. */
import { DyduChatbox } from './dydu-chatbox.js';
export type { DyduChatbox };
