import { type Observable } from 'rxjs';
import type { Question } from '../types.js';
import type { DialogContext } from '../context.js';
import type { DialogEvent } from '../events.js';
import type { ServerUrl } from '../servers.js';
/**
 * Sends a question to one server, once. Two things end it: the server is dead, or the answer is late. The dialog is
 * stored before the answer is emitted; it moves only now, because the server has answered.
 *
 * @param number 1 for the first attempt of the question
 * @param longest the deadline of a server that is alive, ms
 */
export declare function attempt(question: Question, server: ServerUrl, number: number, longest: number, context: DialogContext): Observable<DialogEvent>;
