import { type Observable } from 'rxjs';
import type { Question } from '../types.js';
import type { DialogContext } from '../context.js';
import { type DialogEvent } from '../events.js';
import type { SerialQueue } from './serial-queue.js';
/**
 * A question outlives its page. When that is loaded anew, or comes back, the history of the server that had the question
 * tells what became of it; only if it does not is the question sent once more. One page takes care of it at a time: a
 * duplicated tab, or a second chat with the same bot, takes it over when its owner is gone.
 *
 * @param interrupted its page was left before it was answered
 */
export declare function askAcrossPageLoads(question: Question, interrupted: boolean, line: SerialQueue, tryNow$: Observable<unknown>, context: DialogContext): Observable<DialogEvent>;
