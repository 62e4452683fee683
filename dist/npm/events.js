/** Events reach listeners anywhere above the element, out of every shadow root. */
const outward = { bubbles: true, composed: true };
/** Something that the site owner, or the visitor, should know. */
class ChatboxErrorEvent extends Event {
    static { this.eventName = 'dydu-error'; }
    constructor(reason, message) {
        super(ChatboxErrorEvent.eventName, outward);
        this.reason = reason;
        this.message = message;
    }
}

/** A question is about to leave. `preventDefault()` keeps it: nothing is sent, and the text stays in the input. */
class AskEvent extends Event {
    static { this.eventName = 'dydu-ask'; }
    constructor(question, hidden = false) {
        super(AskEvent.eventName, { ...outward, cancelable: true });
        this.question = question;
        this.hidden = hidden;
    }
}
/** An answer wants the page to go elsewhere. `preventDefault()` stays. */
class RedirectEvent extends Event {
    static { this.eventName = 'dydu-redirect'; }
    constructor(url) {
        super(RedirectEvent.eventName, { ...outward, cancelable: true });
        this.url = url;
    }
}
/**
 * An answer wants something of the page (`guiAction`). Nothing is ever run: the page decides. `preventDefault()` keeps
 * the chat from what it knows to do: the placeholder and the lock of its input.
 */
class ActionEvent extends Event {
    static { this.eventName = 'dydu-action'; }
    constructor(raw, action, argument) {
        super(ActionEvent.eventName, { ...outward, cancelable: true });
        this.raw = raw;
        this.action = action;
        this.argument = argument;
    }
}
/** An answer is shown. */
class AnswerEvent extends Event {
    static { this.eventName = 'dydu-answer'; }
    constructor(question, html, server) {
        super(AnswerEvent.eventName, outward);
        this.question = question;
        this.html = html;
        this.server = server;
    }
}
/** The dialog lives on another server now: a new dialog, which knows nothing of the one before. */
class ServerChangeEvent extends Event {
    static { this.eventName = 'dydu-server-change'; }
    constructor(from, to) {
        super(ServerChangeEvent.eventName, outward);
        this.from = from;
        this.to = to;
    }
}
/** One step of the chat, for monitoring. The same step is a `performance.measure` named `dydu-chatbox:<was>`. */
class DiagnosticEvent extends Event {
    static { this.eventName = 'dydu-diagnostic'; }
    constructor(diagnostic) {
        super(DiagnosticEvent.eventName, outward);
        /** When it happened, ms since the page began (`performance.now()`). */
        this.at = performance.now();
        /** Whether the page was seen: others are throttled. */
        this.visibility = document.visibilityState;
        this.diagnostic = diagnostic;
    }
}

export { ActionEvent as A, ChatboxErrorEvent as C, DiagnosticEvent as D, RedirectEvent as R, ServerChangeEvent as S, AnswerEvent as a, AskEvent as b };
