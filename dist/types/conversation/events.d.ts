import type { Diagnostic } from '../core/diagnostics.js';
import type { ServerUrl } from '../core/servers.js';
import { type ChatboxErrorEvent } from '../launcher/error-event.js';
/** A question is about to leave. `preventDefault()` keeps it: nothing is sent, and the text stays in the input. */
export declare class AskEvent extends Event {
    static readonly eventName = "dydu-ask";
    /** Its text. */
    readonly question: string;
    /** The visitor neither typed nor sees it: a click or the page asks it. */
    readonly hidden: boolean;
    constructor(question: string, hidden?: boolean);
}
/** An answer wants the page to go elsewhere. `preventDefault()` stays. */
export declare class RedirectEvent extends Event {
    static readonly eventName = "dydu-redirect";
    /** An `http` or `https` address. */
    readonly url: string;
    constructor(url: string);
}
/**
 * An answer wants something of the page (`guiAction`). Nothing is ever run: the page decides. `preventDefault()` keeps
 * the chat from what it knows to do: the placeholder and the lock of its input.
 */
export declare class ActionEvent extends Event {
    static readonly eventName = "dydu-action";
    /** As the server sent it, e.g. `javascript:dyduKnowledgeUploadFile('My file')`. */
    readonly raw: string;
    /** The function that it names, or nothing. */
    readonly action: string;
    /** Its first argument, as text. */
    readonly argument: string;
    constructor(raw: string, action: string, argument: string);
}
/** An answer is shown. */
export declare class AnswerEvent extends Event {
    static readonly eventName = "dydu-answer";
    /** The text of the question. */
    readonly question: string;
    /** As the server sent it: foreign, not sanitized. */
    readonly html: string;
    /** The API root of the server that answered. */
    readonly server: ServerUrl;
    constructor(question: string, html: string, server: ServerUrl);
}
/** The dialog lives on another server now: a new dialog, which knows nothing of the one before. */
export declare class ServerChangeEvent extends Event {
    static readonly eventName = "dydu-server-change";
    /** The API root of the server that was left. */
    readonly from: ServerUrl;
    /** The API root of the other. */
    readonly to: ServerUrl;
    constructor(from: ServerUrl, to: ServerUrl);
}
/** One step of the chat, for monitoring. The same step is a `performance.measure` named `dydu-chatbox:<was>`. */
export declare class DiagnosticEvent extends Event {
    static readonly eventName = "dydu-diagnostic";
    /** See `Diagnostic`. */
    readonly diagnostic: Diagnostic;
    /** When it happened, ms since the page began (`performance.now()`). */
    readonly at: number;
    /** Whether the page was seen: others are throttled. */
    readonly visibility: DocumentVisibilityState;
    constructor(diagnostic: Diagnostic);
}
declare global {
    interface HTMLElementEventMap {
        'dydu-ask': AskEvent;
        'dydu-redirect': RedirectEvent;
        'dydu-action': ActionEvent;
        'dydu-answer': AnswerEvent;
        'dydu-server-change': ServerChangeEvent;
        'dydu-error': ChatboxErrorEvent;
        'dydu-diagnostic': DiagnosticEvent;
    }
}
export { ChatboxErrorEvent, type ErrorReason } from '../launcher/error-event.js';
