import {defer, filter, ignoreElements, merge, scan, startWith, switchMap, tap, type Observable} from 'rxjs';
import {now} from './clock.js';
import {openDesk, type Desk, type DialogConfig} from './desk.js';
import {diagnosticsOfFact} from './diagnostics.js';
import type {Fact} from './facts.js';
import {only, type Intent} from './intents.js';
import {otherTabs} from './others.js';
import type {Ports} from './ports.js';
import {questions} from './questions.js';
import {recall} from './recall.js';
import {reduce, type DialogState} from './state.js';
import {unsettledAfter} from './unsettled.js';
import {warmUps} from './warm-up.js';

/**
 * The dialog, from what the visitor wants to what there is to show. Failures are states. `intents$` must be hot.
 * Subscribing opens the dialog, unsubscribing aborts every call; a restart, here or in another tab, aborts, forgets,
 * and begins at main again.
 */
export function runDialog(
  intents$: Observable<Intent>,
  ports: Ports,
  config: DialogConfig,
): Observable<DialogState> {
  return defer(() => {
    const desk = openDesk(ports, config);
    const {router, tabs, unsettled} = desk;
    const restarts$ = merge(
      only(intents$, 'restart').pipe(
        tap(() => {
          router.learn({was: 'ended', epoch: router.routing().epoch});
          publish({was: 'restarted'}, desk);
        }),
      ),
      tabs.told$.pipe(
        filter(fact => fact.was === 'restarted'),
        tap(() => {
          unsettled.write([]);
        }),
      ),
    );
    return merge(
      desk.store.changed$.pipe(tap(router.refresh), ignoreElements()),
      restarts$.pipe(
        startWith(undefined),
        switchMap(() => oneDialog(intents$, desk)),
      ),
    );
  });
}

function oneDialog(intents$: Observable<Intent>, desk: Desk): Observable<DialogState> {
  desk.router.refresh();
  const nothingSaid: DialogState = {turns: [], server: desk.router.dialog()?.server ?? desk.servers.main};
  const own$ = merge(recall(intents$, desk), warmUps(intents$, desk), questions(intents$, desk)).pipe(
    tap(fact => publish(fact, desk)),
  );
  return merge(own$, otherTabs(desk)).pipe(scan(reduce, nothingSaid), startWith(nothingSaid));
}

/** What happens here is told to the other tabs, kept for a reload, and reported to whoever watches. */
function publish(fact: Fact, {tabs, unsettled, report}: Desk): void {
  if (fact.was !== 'recalled') tabs.tell(fact);
  const before = unsettled.read();
  const after = unsettledAfter(before, fact, now());
  if (after !== before) unsettled.write(after);
  for (const diagnostic of diagnosticsOfFact(fact)) report(diagnostic);
}
