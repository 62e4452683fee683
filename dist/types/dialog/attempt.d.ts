import { type Observable } from 'rxjs';
import type { Question } from './conversation.js';
import type { Desk } from './desk.js';
import type { Fact } from './facts.js';
import type { ServerUrl } from './servers.js';
/**
 * One sending of a question to one server, raced against its deadline and against whatever convicts the server
 * meanwhile. The dialog is stored before the answer is emitted; it moves only now, because the server has answered.
 *
 * @param number 1 for the first sending of the question.
 */
export declare function attempt(question: Question, server: ServerUrl, number: number, desk: Desk): Observable<Fact & {
    was: 'answered';
}>;
