import { NativeEvent } from './native-event.js';
/** All events bubble and are composed. */
export declare const outward: {
    readonly bubbles: true;
    readonly composed: true;
};
/** `misconfigured`: the chat cannot work on this page. `waiting`, `refused`, `unsent`: the state of a question. */
export type ErrorReason = 'misconfigured' | 'waiting' | 'refused' | 'unsent';
/** Fired when the chat cannot work on this page, or a question could not be sent. */
export declare class ChatboxErrorEvent extends NativeEvent {
    static readonly eventName = "dydu-error";
    /** The cause: the configuration, or the state of a question. */
    readonly reason: ErrorReason;
    /** A message for logs, in English. */
    readonly message: string;
    constructor(reason: ErrorReason, message: string);
}
