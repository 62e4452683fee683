import { type Observable } from 'rxjs';
import type { Question } from './conversation.js';
import type { Desk } from './desk.js';
import { type Fact } from './facts.js';
import type { Line } from './line.js';
/**
 * Sends a question to the dialog's server and, when main fails it, once and at once to the backup. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it, both refuse it, or the effort ends.
 */
export declare function deliver(question: Question, line: Line, tryNow$: Observable<unknown>, desk: Desk): Observable<Fact>;
