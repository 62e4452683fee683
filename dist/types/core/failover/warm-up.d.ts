import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
/**
 * Finds out, while the visitor types, whether the server of the next question works: one warm-up at a time, none while
 * what is known is fresh. What a warm-up finds is only a plan: it is applied at Enter, and withdrawn if the server answers before.
 */
export declare function warmUps(context: DialogContext): Observable<never>;
