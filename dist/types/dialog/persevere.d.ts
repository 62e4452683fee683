import { type Observable } from 'rxjs';
import type { Question } from './conversation.js';
import type { Desk } from './desk.js';
import { type Fact } from './facts.js';
/**
 * Leaving the page ends the question's calls, as evidence against nobody. When the page is back, or loaded anew, the
 * history of the server that had the question tells what became of it; only if it does not is it sent once more.
 */
export declare function persevere(question: Question, interrupted: boolean, tryNow$: Observable<unknown>, desk: Desk): Observable<Fact>;
