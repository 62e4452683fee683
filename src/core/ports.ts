import type {Observable} from 'rxjs';
import type {Answer, Interaction, Question, Turn} from './types.js';
import type {Diagnostic} from './diagnostics.js';
import type {DialogEvent} from './events.js';
import type {Routing} from './failover/routing.js';
import type {ServerUrl} from './servers.js';
import type {PendingQuestion} from './question/pending-questions.js';

/**
 * The network. Each call is cold: subscribing sends, unsubscribing aborts, body included. It emits once and completes,
 * or raises a `CallFailed`. It has no deadline of its own.
 */
export interface Transport {
  /** Emits when the server says that it works (`serverstatus`); with details, that its dialog application does too. */
  status(server: ServerUrl, details?: boolean): Observable<unknown>;
  /** Without a context id the server begins a dialog. */
  talk(server: ServerUrl, question: Question, contextId: string | null): Observable<Answer>;
  history(server: ServerUrl, contextId: string): Observable<readonly Interaction[]>;
  /** Tells whether the server still knows a context id (`availablecontext`). */
  available(server: ServerUrl, contextId: string): Observable<boolean>;
}

/** One versioned value, shared by all tabs of a site. What cannot be read, or is of another version, reads as undefined. */
export interface SessionStore {
  read(): Routing | undefined;
  /** Changes the stored value, at once even without a subscriber and exclusively among all tabs; emits the new value. */
  change(step: (stored: Routing | undefined) => Routing): Observable<Routing>;
  /** Drops what this page remembers of it. */
  forget(): void;
  /** Another tab has changed it. */
  readonly changed$: Observable<unknown>;
}

/** The other tabs of the site. */
export interface Tabs {
  tell(event: DialogEvent): void;
  readonly told$: Observable<DialogEvent>;
  /** Emits when no other tab is beginning a dialog; unsubscribing lets the next one begin. */
  readonly lock$: Observable<unknown>;
}

/** The questions of this tab that are not settled, for when it is reloaded. */
export interface PendingQuestionsStore {
  read(): readonly PendingQuestion[];
  write(questions: readonly PendingQuestion[]): void;
  /**
   * Emits when no other page handles a question: at once, or when the page that did is gone. Two chats may read the
   * same questions: a second element of the bot, a duplicated tab. Unsubscribing leaves it to others.
   */
  own(id: string): Observable<unknown>;
}

/** The exchanges that the visitor has seen in this tab, oldest first, for when it is reloaded. Bounded; the newest are kept. */
export interface TranscriptStore {
  read(): readonly Turn[];
  write(turns: readonly Turn[]): void;
}

/** The lifecycle of the page. `back`: it was left, and is shown again as it was. */
export type PageEvent = 'left' | 'back' | 'online' | 'visible';

export interface Ports {
  readonly transport: Transport;
  readonly store: SessionStore;
  readonly tabs: Tabs;
  readonly pendingQuestions: PendingQuestionsStore;
  readonly transcript: TranscriptStore;
  readonly page$: Observable<PageEvent>;
  /** Emits when everything that is stored was removed, here or in another tab. */
  readonly forgotten$: Observable<unknown>;
  /** A new unique id, for a question. */
  readonly newId: () => string;
  /** From 0 to 1, for jitter. */
  readonly random: () => number;
  /** The time of a monotonic clock, in ms. */
  readonly uptime: () => number;
  readonly report: (diagnostic: Diagnostic) => void;
}
