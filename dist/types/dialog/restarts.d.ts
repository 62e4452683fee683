import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
import { type Intent } from './intents.js';
/** The visitor begins again, here or in another tab: the dialog has ended, and its questions are forgotten. */
export declare const restarts: (intents$: Observable<Intent>, { router, tabs, unsettled }: Desk) => Observable<unknown>;
