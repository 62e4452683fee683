import { Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import type { DialogEvent } from '../events.js';
import { type Intent } from '../intents.js';
/** Every question is shown at once; they are answered in order, first those that an earlier page has left. */
export declare const answerQuestions: (intents$: Observable<Intent>, context: DialogContext) => Observable<DialogEvent>;
