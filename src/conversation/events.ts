import type {Diagnostic} from '../core/diagnostics.js';
import type {ServerUrl} from '../core/servers.js';
import {outward, type ChatboxErrorEvent} from '../launcher/error-event.js';

/** A question is about to leave. `preventDefault()` keeps it: nothing is sent, and the text stays in the input. */
export class AskEvent extends Event {
  static readonly eventName = 'dydu-ask';
  /** Its text. */
  readonly question: string;
  /** The visitor neither typed nor sees it: a click or the page asks it. */
  readonly hidden: boolean;
  constructor(question: string, hidden = false) {
    super(AskEvent.eventName, {...outward, cancelable: true});
    this.question = question;
    this.hidden = hidden;
  }
}

/** An answer wants the page to go elsewhere. `preventDefault()` stays. */
export class RedirectEvent extends Event {
  static readonly eventName = 'dydu-redirect';
  /** An `http` or `https` address. */
  readonly url: string;
  constructor(url: string) {
    super(RedirectEvent.eventName, {...outward, cancelable: true});
    this.url = url;
  }
}

/**
 * An answer wants something of the page (`guiAction`). Nothing is ever run: the page decides. `preventDefault()` keeps
 * the chat from what it knows to do: the placeholder and the lock of its input.
 */
export class ActionEvent extends Event {
  static readonly eventName = 'dydu-action';
  /** As the server sent it, e.g. `javascript:dyduKnowledgeUploadFile('My file')`. */
  readonly raw: string;
  /** The function that it names, or nothing. */
  readonly action: string;
  /** Its first argument, as text. */
  readonly argument: string;
  constructor(raw: string, action: string, argument: string) {
    super(ActionEvent.eventName, {...outward, cancelable: true});
    this.raw = raw;
    this.action = action;
    this.argument = argument;
  }
}

/** An answer is shown. */
export class AnswerEvent extends Event {
  static readonly eventName = 'dydu-answer';
  /** The text of the question. */
  readonly question: string;
  /** As the server sent it: foreign, not sanitized. */
  readonly html: string;
  /** The API root of the server that answered. */
  readonly server: ServerUrl;
  constructor(question: string, html: string, server: ServerUrl) {
    super(AnswerEvent.eventName, outward);
    this.question = question;
    this.html = html;
    this.server = server;
  }
}

/** The dialog lives on another server now: a new dialog, which knows nothing of the one before. */
export class ServerChangeEvent extends Event {
  static readonly eventName = 'dydu-server-change';
  /** The API root of the server that was left. */
  readonly from: ServerUrl;
  /** The API root of the other. */
  readonly to: ServerUrl;
  constructor(from: ServerUrl, to: ServerUrl) {
    super(ServerChangeEvent.eventName, outward);
    this.from = from;
    this.to = to;
  }
}

/** One step of the chat, for monitoring. The same step is a `performance.measure` named `dydu-chatbox:<was>`. */
export class DiagnosticEvent extends Event {
  static readonly eventName = 'dydu-diagnostic';
  /** See `Diagnostic`. */
  readonly diagnostic: Diagnostic;
  /** When it happened, ms since the page began (`performance.now()`). */
  readonly at = performance.now();
  /** Whether the page was seen: others are throttled. */
  readonly visibility = document.visibilityState;
  constructor(diagnostic: Diagnostic) {
    super(DiagnosticEvent.eventName, outward);
    this.diagnostic = diagnostic;
  }
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

export {ChatboxErrorEvent, type ErrorReason} from '../launcher/error-event.js';
