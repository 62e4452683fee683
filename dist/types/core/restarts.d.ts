import { type Observable } from 'rxjs';
import type { DialogContext } from './context.js';
/**
 * The visitor begins again, here or in another tab: the dialog has ended, and its questions are forgotten. The same when
 * everything that is stored was removed.
 */
export declare const restarts: ({ intents$, router, tabs, pendingQuestions, transcript, forgotten$, }: DialogContext) => Observable<unknown>;
