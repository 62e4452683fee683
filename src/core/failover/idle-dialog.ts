import {catchError, defer, of, take, tap, timeout, type Observable} from 'rxjs';
import {now} from '../clock.js';
import type {DialogContext} from '../context.js';

/**
 * A dialog that has been idle for too long is over, unless its server says otherwise: the clock may have jumped. Emits
 * when that is known, at once for a dialog that is not idle. A server that does not say has forgotten. A dialog on main is
 * not asked about: a question that goes to main brings the context id along, which main replaces if it has forgotten it.
 */
export function expireIdleDialog({router, servers, transport, timing}: DialogContext): Observable<unknown> {
  return defer(() => {
    const dialog = router.idleDialog();
    if (dialog === null) return of(null);
    const {epoch} = router.routing();
    const {server, contextId, usedAt} = dialog;
    const learn = (isKept: boolean): void => {
      router.learn(isKept ? {type: 'kept', epoch, at: now()} : {type: 'expired', epoch, usedAt});
    };
    if (server === servers.main) {
      learn(router.server() === server);
      return of(null);
    }
    const isKept$ = contextId === null ? of(false) : transport.available(server, contextId);
    return isKept$.pipe(
      take(1),
      timeout({first: timing.warmUp}),
      catchError(() => of(false)),
      tap(learn),
    );
  });
}
