import { type Observable } from 'rxjs';
import type { DialogContext } from './context.js';
/**
 * Emits once, when the page has run for `ms`. It begins anew when the browser finds its network again, and when a timer
 * comes so late that the page cannot have run: it slept, or was frozen. A late timer means that the page
 * was suspended, which does not count against the server. A page whose timers are only throttled begins anew once.
 *
 * @param anew ms for which the page has to run when it begins anew
 */
export declare function deadline(ms: number, context: DialogContext, anew?: number): Observable<unknown>;
/** A call that breaks while the page does not run, or soon after it woke up, tells nothing about its server. */
export declare const unlessSuspended: (context: DialogContext) => <T>(call$: Observable<T>) => Observable<T>;
