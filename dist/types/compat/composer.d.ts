import type { Chatbox } from './chatbox.js';
/**
 * Lock, disabled and placeholder of the input. The page and the answers set the same ones, as with the official
 * widget: the actions of answers are taken over from the chatbox.
 */
export declare class Composer {
    #private;
    constructor(chatbox: Chatbox);
    lock(isLocked: boolean): void;
    disable(isDisabled: boolean): void;
    /** Until the next question. */
    placeholder(text: string): void;
}
