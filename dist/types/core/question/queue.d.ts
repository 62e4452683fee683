import { Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import type { DialogEvent } from '../events.js';
/** Shows every question at once, and answers them in order, beginning with those that an earlier page has left. */
export declare const answerQuestions: (context: DialogContext) => Observable<DialogEvent>;
