import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
/**
 * A dialog that has been idle for too long is over, unless its server says otherwise: the clock may have jumped. Emits
 * when that is known, at once for a dialog that is not idle. A server that does not say has forgotten. A dialog on main is
 * not asked about: a question that goes to main brings the context id along, which main replaces if it has forgotten it.
 */
export declare function expireIdleDialog({ router, servers, transport, timing }: DialogContext): Observable<unknown>;
