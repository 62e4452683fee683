import type { DyduChatbox } from '../dydu-chatbox.js';
import type { ActionEvent, AskEvent } from '../conversation/events.js';
declare global {
    /** They bubble. */
    interface WindowEventMap {
        'dydu-ask': AskEvent;
        'dydu-action': ActionEvent;
    }
}
type Act = (element: DyduChatbox) => void;
type Listener<Name extends keyof WindowEventMap> = (event: WindowEventMap[Name]) => void;
type Look = (element: DyduChatbox, root: ShadowRoot) => void;
export declare const lastOf: ({ shadowRoot }: DyduChatbox, selector: string) => HTMLElement | undefined;
/** The first chatbox of the page, which may come after this script, and be replaced by another. */
export declare class Chatbox {
    #private;
    constructor();
    /** Null before there is one that works. */
    get here(): DyduChatbox | null;
    get input(): HTMLTextAreaElement | null | undefined;
    /** At once if it is there, else when it comes. */
    use(act: Act): void;
    /** When the visitor has a conversation: nothing of it opens the window. */
    whenTalking(act: Act): void;
    /** The window is, or is about to be, open: what has waited for that comes first. */
    talk(element: DyduChatbox): void;
    /** Looks again whenever something of it comes, goes, opens or closes. */
    watch(look: Look): void;
    /** Others on the page are not listened to. */
    hear<Name extends 'dydu-ask' | 'dydu-action'>(name: Name, listener: Listener<Name>): void;
}
export {};
