import type { DyduChatbox } from '../dydu-chatbox.js';
import type { ActionEvent, AskEvent } from '../element/events.js';
declare global {
    /** They bubble. */
    interface WindowEventMap {
        'dydu-ask': AskEvent;
        'dydu-action': ActionEvent;
    }
}
type Act = (element: DyduChatbox) => void;
type Look = (element: DyduChatbox, root: ShadowRoot) => void;
export declare const inputOf: (root: ShadowRoot | null) => HTMLTextAreaElement | null;
/** The first chatbox of the page, which may come after this script, and be replaced by another. */
export declare class Chatbox {
    #private;
    constructor();
    /** Null before there is one that works. */
    get here(): DyduChatbox | null;
    /** At once if it is there, else when it comes. */
    use(act: Act): void;
    /** When the visitor has a conversation: nothing of it opens the window. */
    whenTalking(act: Act): void;
    /** The window is, or is about to be, open: what has waited for that comes first. */
    talk(element: DyduChatbox): void;
    /** Looks again whenever something comes, goes, opens or closes. */
    watch(look: Look): void;
}
export {};
