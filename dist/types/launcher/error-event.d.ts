/** Events reach listeners anywhere above the element, out of every shadow root. */
export declare const outward: {
    readonly bubbles: true;
    readonly composed: true;
};
/** `misconfigured`: the chat cannot work here. `waiting`, `refused`, `unsent`: what became of a question. */
export type ErrorReason = 'misconfigured' | 'waiting' | 'refused' | 'unsent';
/** Something that the site owner, or the visitor, should know. */
export declare class ChatboxErrorEvent extends Event {
    static readonly eventName = "dydu-error";
    /** The chat cannot work here, or what became of a question. */
    readonly reason: ErrorReason;
    /** For logs, in English. */
    readonly message: string;
    constructor(reason: ErrorReason, message: string);
}
