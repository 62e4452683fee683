/** The browser's own class. Old libraries, e.g. MooTools, replace the global one by a wrapper, which cannot be dispatched. */
const NativeEvent = 'document' in globalThis
    ? Object.getPrototypeOf(document.createEvent('Event')).constructor
    : Event;

/** All events bubble and are composed. */
const outward = { bubbles: true, composed: true };
/** Fired when the chat cannot work on this page, or a question could not be sent. */
class ChatboxErrorEvent extends NativeEvent {
    static { this.eventName = 'dydu-error'; }
    constructor(reason, message) {
        super(ChatboxErrorEvent.eventName, outward);
        this.reason = reason;
        this.message = message;
    }
}

/** Fired before a question is sent. `preventDefault()` cancels that: nothing is sent, and the text stays in the input. */
class AskEvent extends NativeEvent {
    static { this.eventName = 'dydu-ask'; }
    constructor(question, hidden = false) {
        super(AskEvent.eventName, { ...outward, cancelable: true });
        this.question = question;
        this.hidden = hidden;
    }
}
/** Fired when an answer navigates to another page. `preventDefault()` cancels the navigation. */
class RedirectEvent extends NativeEvent {
    static { this.eventName = 'dydu-redirect'; }
    constructor(url) {
        super(RedirectEvent.eventName, { ...outward, cancelable: true });
        this.url = url;
    }
}
/**
 * Fired when an answer asks the page for an action (`guiAction`). Its code is never run: the page decides. `preventDefault()`
 * also cancels the two actions that the chat handles itself: the placeholder and the lock of its input.
 */
class ActionEvent extends NativeEvent {
    static { this.eventName = 'dydu-action'; }
    constructor(raw, action, argument) {
        super(ActionEvent.eventName, { ...outward, cancelable: true });
        this.raw = raw;
        this.action = action;
        this.argument = argument;
    }
}
/** Fired when an answer is shown. Not fired for the welcome message. */
class AnswerEvent extends NativeEvent {
    static { this.eventName = 'dydu-answer'; }
    constructor(question, html, server) {
        super(AnswerEvent.eventName, outward);
        this.question = question;
        this.html = html;
        this.server = server;
    }
}
/** Fired when the dialog moves to the other server, where a new dialog begins that knows nothing of the one before. */
class ServerChangeEvent extends NativeEvent {
    static { this.eventName = 'dydu-server-change'; }
    constructor(from, to) {
        super(ServerChangeEvent.eventName, outward);
        this.from = from;
        this.to = to;
    }
}
/** Fired for each step of the failover, for monitoring. Each is also a `performance.measure` named `dydu-chatbox:<type>`. */
class DiagnosticEvent extends NativeEvent {
    static { this.eventName = 'dydu-diagnostic'; }
    constructor(diagnostic) {
        super(DiagnosticEvent.eventName, outward);
        /** The time of the step, in ms since the page began (`performance.now()`). */
        this.at = performance.now();
        /** The visibility of the page: browsers throttle hidden pages. */
        this.visibility = document.visibilityState;
        this.diagnostic = diagnostic;
    }
}

export { ActionEvent as A, ChatboxErrorEvent as C, DiagnosticEvent as D, RedirectEvent as R, ServerChangeEvent as S, AnswerEvent as a, AskEvent as b };
