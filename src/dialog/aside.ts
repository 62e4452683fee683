import {catchError, defer, EMPTY, timeout, type Observable} from 'rxjs';
import type {Desk} from './desk.js';
import type {ServerUrl} from './servers.js';

/** A secondary call follows the dialog's server, never moves the dialog, and fails without a word. */
export function aside<T>(
  call: (server: ServerUrl, contextId: string) => Observable<T>,
  {router, timing}: Desk,
): Observable<T> {
  return defer(() => {
    const dialog = router.dialog();
    if (dialog?.contextId == null) return EMPTY;
    return call(dialog.server, dialog.contextId).pipe(
      timeout({first: timing.secondary}),
      catchError(() => EMPTY),
    );
  });
}
