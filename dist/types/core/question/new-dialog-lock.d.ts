import { Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
/**
 * Lets one tab at a time begin a dialog on a server, so that the others find its context id instead of beginning one
 * each. The wait and the lock are both limited.
 */
export declare const withNewDialogLock: ({ tabs, timing }: DialogContext) => <T>(work$: Observable<T>) => Observable<T>;
