import type { Diagnostic } from '../core/diagnostics.js';
import type { ServerUrl } from '../core/servers.js';
import { type ChatboxErrorEvent } from '../launcher/error-event.js';
import { NativeEvent } from '../launcher/native-event.js';
/** Fired before a question is sent. `preventDefault()` cancels that: nothing is sent, and the text stays in the input. */
export declare class AskEvent extends NativeEvent {
    static readonly eventName = "dydu-ask";
    /** The text of the question. */
    readonly question: string;
    /** The visitor neither typed the question nor sees it: a click or the page asks it. */
    readonly hidden: boolean;
    constructor(question: string, hidden?: boolean);
}
/** Fired when an answer navigates to another page. `preventDefault()` cancels the navigation. */
export declare class RedirectEvent extends NativeEvent {
    static readonly eventName = "dydu-redirect";
    /** An `http` or `https` address. */
    readonly url: string;
    constructor(url: string);
}
/**
 * Fired when an answer asks the page for an action (`guiAction`). Its code is never run: the page decides. `preventDefault()`
 * also cancels the two actions that the chat handles itself: the placeholder and the lock of its input.
 */
export declare class ActionEvent extends NativeEvent {
    static readonly eventName = "dydu-action";
    /** The action as the server sent it, e.g. `javascript:dyduKnowledgeUploadFile('My file')`. */
    readonly raw: string;
    /** The function that the action names, or an empty text. */
    readonly action: string;
    /** The first argument of the action, as text. */
    readonly argument: string;
    constructor(raw: string, action: string, argument: string);
}
/** Fired when an answer is shown. Not fired for the welcome message. */
export declare class AnswerEvent extends NativeEvent {
    static readonly eventName = "dydu-answer";
    /** The text of the question. */
    readonly question: string;
    /** The HTML as the server sent it: foreign, not sanitized. */
    readonly html: string;
    /** The API root of the server that answered. */
    readonly server: ServerUrl;
    constructor(question: string, html: string, server: ServerUrl);
}
/** Fired when the dialog moves to the other server, where a new dialog begins that knows nothing of the one before. */
export declare class ServerChangeEvent extends NativeEvent {
    static readonly eventName = "dydu-server-change";
    /** The API root of the server that was left. */
    readonly from: ServerUrl;
    /** The API root of the server that was chosen. */
    readonly to: ServerUrl;
    constructor(from: ServerUrl, to: ServerUrl);
}
/** Fired for each step of the failover, for monitoring. Each is also a `performance.measure` named `dydu-chatbox:<type>`. */
export declare class DiagnosticEvent extends NativeEvent {
    static readonly eventName = "dydu-diagnostic";
    /** The step: see `Diagnostic`. */
    readonly diagnostic: Diagnostic;
    /** The time of the step, in ms since the page began (`performance.now()`). */
    readonly at: number;
    /** The visibility of the page: browsers throttle hidden pages. */
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
