import {catchError, defer, EMPTY, timeout, type Observable} from 'rxjs';
import type {DialogContext} from '../context.js';
import type {ServerUrl} from '../servers.js';

/**
 * A secondary call follows the dialog's server, never moves the dialog, and fails without a word.
 *
 * @param call called with the dialog as all tabs know it by then.
 * @param only where it is not the dialog's server, nothing is called.
 */
export function secondaryRequest<T>(
  call: (server: ServerUrl, contextId: string) => Observable<T>,
  {router, timing}: DialogContext,
  only?: ServerUrl,
): Observable<T> {
  return defer(() => {
    const dialog = router.dialog();
    if (dialog?.contextId == null || (only !== undefined && only !== dialog.server)) return EMPTY;
    return call(dialog.server, dialog.contextId).pipe(
      timeout({first: timing.secondary}),
      catchError(() => EMPTY),
    );
  });
}
