import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import type { DialogEvent } from '../events.js';
/**
 * The first time the window opens, the dialog's server tells what was said before this page was loaded. Where nothing
 * was, the bot begins, unless the visitor has: the first question does not wait.
 */
export declare function loadHistory(context: DialogContext): Observable<DialogEvent>;
