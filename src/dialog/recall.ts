import {connect, exhaustMap, filter, map, merge, of, switchMap, take, takeUntil, type Observable} from 'rxjs';
import {aside} from './aside.js';
import type {Desk} from './desk.js';
import type {Fact} from './facts.js';
import {leaving} from './farewell.js';
import {greet} from './greet.js';
import {settleIdleDialog} from './idle.js';
import {only, type Intent} from './intents.js';

type Recalled = Fact & {was: 'recalled'};

const isSaid = (fact: Recalled | null): fact is Recalled => fact !== null && fact.interactions.length > 0;

/**
 * The first time the window opens, the dialog's server tells what was said before this page was loaded. Where nothing
 * was, the bot begins, unless the visitor has: the first question waits for nobody.
 */
export function recall(intents$: Observable<Intent>, desk: Desk): Observable<Fact> {
  const {router, transport} = desk;
  const history$ = aside((by, contextId) => {
    const {epoch} = router.routing();
    return transport
      .history(by, contextId)
      .pipe(map((interactions): Recalled => ({was: 'recalled', interactions, by, epoch})));
  }, desk);
  return only(intents$, 'recall').pipe(
    take(1),
    exhaustMap(() => settleIdleDialog(desk)),
    switchMap(() => (router.dialog() === null ? of(null) : history$)),
    connect(found$ =>
      merge(
        found$.pipe(filter(isSaid)),
        found$.pipe(
          filter(found => !isSaid(found)),
          switchMap(() => greet(desk)),
          takeUntil(merge(only(intents$, 'ask'), leaving(desk))),
        ),
      ),
    ),
  );
}
