import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
/**
 * A dialog that has been idle for too long is over, unless its server says otherwise: the clock may have jumped. Emits
 * when that is known, at once for a dialog that is not idle. A server that does not say has forgotten.
 */
export declare function settleIdleDialog({ router, transport, timing }: Desk): Observable<unknown>;
