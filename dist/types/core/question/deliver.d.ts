import { type Observable } from 'rxjs';
import type { Question } from '../types.js';
import type { DialogContext } from '../context.js';
import { type DialogEvent } from '../events.js';
import type { SerialQueue } from './serial-queue.js';
/**
 * Sends a question to the dialog's server and, when main fails it, once and at once to the backup. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it, both refuse it, or the effort ends.
 */
export declare function deliverWithFailover(question: Question, queue: SerialQueue, context: DialogContext): Observable<DialogEvent>;
