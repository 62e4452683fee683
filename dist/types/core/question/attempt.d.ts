import { type Observable } from 'rxjs';
import type { Question } from '../types.js';
import type { DialogContext } from '../context.js';
import type { DialogEvent } from '../events.js';
import type { ServerUrl } from '../servers.js';
/**
 * One sending of a question to one server. Two things end it: the server is dead, or the answer is late. The dialog is
 * stored before the answer is emitted; it moves only now, because the server has answered.
 *
 * @param number 1 for the first sending of the question
 * @param longest how long a server that lives may take, ms
 */
export declare function attempt(question: Question, server: ServerUrl, number: number, longest: number, context: DialogContext): Observable<DialogEvent>;
