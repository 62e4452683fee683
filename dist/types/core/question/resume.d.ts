import { type Observable } from 'rxjs';
import type { Question } from '../types.js';
import type { DialogContext } from '../context.js';
import { type DialogEvent } from '../events.js';
import type { SerialQueue } from './serial-queue.js';
/**
 * Asks the bot. A question outlives its page, and one page takes care of it at a time: a duplicated tab, or a second chat with
 * the same bot, takes it over when its owner is gone.
 */
export declare function askAcrossPageLoads(question: Question, queue: SerialQueue, context: DialogContext): Observable<DialogEvent>;
/**
 * Goes on with a question whose page was left before it was answered. The history of the server that had the question tells
 * what became of it; only if it does not is the question sent once more.
 */
export declare function resumeQuestion(question: Question, queue: SerialQueue, context: DialogContext): Observable<DialogEvent>;
