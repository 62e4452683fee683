import {exhaustMap, map, switchMap, take, type Observable} from 'rxjs';
import {aside} from './aside.js';
import type {Desk} from './desk.js';
import type {Fact} from './facts.js';
import {settleIdleDialog} from './idle.js';
import {only, type Intent} from './intents.js';

/** The first time the window opens, the dialog's server tells what was said before this page was loaded. */
export function recall(intents$: Observable<Intent>, desk: Desk): Observable<Fact> {
  const history$ = aside(
    (server, contextId) =>
      desk.transport.history(server, contextId).pipe(
        map((interactions): Fact => {
          const {epoch} = desk.router.routing();
          return {was: 'recalled', interactions, by: server, epoch};
        }),
      ),
    desk,
  );
  return only(intents$, 'recall').pipe(
    take(1),
    exhaustMap(() => settleIdleDialog(desk).pipe(switchMap(() => history$))),
  );
}
