import { Observable } from 'rxjs';
import type { Desk } from './desk.js';
import type { Fact } from './facts.js';
import { type Intent } from './intents.js';
/** Every question is shown at once; they are answered in order, first those that an earlier page has left. */
export declare const questions: (intents$: Observable<Intent>, desk: Desk) => Observable<Fact>;
