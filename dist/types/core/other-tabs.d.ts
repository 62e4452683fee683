import { type Observable } from 'rxjs';
import type { DialogContext } from './context.js';
import { type DialogEvent } from './events.js';
/**
 * The events of other tabs, whose questions appear here too. A duplicated tab has the same questions: what they have
 * sent or settled is sent or settled here. A tab that falls silent with a question out has crashed: after the longest effort nobody knows
 * what became of it.
 */
export declare function otherTabs({ tabs, timing, pendingQuestions }: DialogContext): Observable<DialogEvent>;
