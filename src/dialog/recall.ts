import {exhaustMap, map, of, switchMap, take, type Observable} from 'rxjs';
import {aside} from './aside.js';
import type {Desk} from './desk.js';
import type {Fact} from './facts.js';
import {greet} from './greet.js';
import {settleIdleDialog} from './idle.js';
import {only, type Intent} from './intents.js';

/**
 * The first time the window opens, the dialog's server tells what was said before this page was loaded. Where nothing
 * was, the bot begins.
 */
export function recall(intents$: Observable<Intent>, desk: Desk): Observable<Fact> {
  const {router, transport} = desk;
  const history$ = aside(
    (server, contextId) =>
      transport.history(server, contextId).pipe(
        map((interactions): Fact & {was: 'recalled'} => {
          const {epoch} = router.routing();
          return {was: 'recalled', interactions, by: server, epoch};
        }),
      ),
    desk,
  );
  const beginning$ = greet(intents$, desk);
  return only(intents$, 'recall').pipe(
    take(1),
    exhaustMap(() => settleIdleDialog(desk)),
    switchMap(() =>
      router.dialog() === null
        ? beginning$
        : history$.pipe(switchMap(fact => (fact.interactions.length > 0 ? of(fact) : beginning$))),
    ),
  );
}
