import { type Observable } from 'rxjs';
import type { Question } from './conversation.js';
import type { Desk } from './desk.js';
import type { Fact } from './facts.js';
/**
 * Sends a question to the dialog's server and, when that fails, once and at once to the other. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it or the effort ends.
 */
export declare function ask(question: Question, tryNow$: Observable<unknown>, desk: Desk): Observable<Fact>;
