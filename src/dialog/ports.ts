import type {Observable} from 'rxjs';
import type {Answer, Interaction, Question} from './conversation.js';
import type {Routing} from './routing.js';
import type {ServerUrl} from './servers.js';

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
}

/** One versioned value. What cannot be read, or is of another version, reads as undefined. Never throws. */
export interface SessionStore {
  read(): Routing | undefined;
  write(routing: Routing): void;
}

export interface Ports {
  readonly transport: Transport;
  readonly store: SessionStore;
  /** A new unique id, for a question. */
  readonly newId: () => string;
  /** From 0 to 1, for jitter. */
  readonly random: () => number;
}
