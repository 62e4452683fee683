import {defer, ignoreElements, map, merge, mergeMap, startWith, switchMap, tap, type Observable} from 'rxjs';
import {openDesk, type Desk, type DialogConfig} from './desk.js';
import {farewell} from './farewell.js';
import type {Intent} from './intents.js';
import {otherTabs} from './others.js';
import type {Ports} from './ports.js';
import {publish} from './publish.js';
import {questions} from './questions.js';
import {recall} from './recall.js';
import {restarts} from './restarts.js';
import {reduce, type DialogState} from './state.js';
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
    return merge(
      desk.store.changed$.pipe(tap(desk.router.refresh), ignoreElements()),
      restarts(intents$, desk).pipe(
        startWith(undefined),
        switchMap(() => oneDialog(intents$, desk)),
      ),
    );
  });
}

function oneDialog(intents$: Observable<Intent>, desk: Desk): Observable<DialogState> {
  desk.router.refresh();
  let state: DialogState = {turns: [], server: desk.router.dialog()?.server ?? desk.servers.main};
  const own$ = merge(
    recall(intents$, desk),
    warmUps(intents$, desk),
    questions(intents$, desk),
    desk.features$.pipe(mergeMap(feature => feature(intents$, desk))),
  ).pipe(
    tap(fact => {
      publish(fact, desk, state.turns);
    }),
  );
  return merge(own$, otherTabs(desk), farewell(desk)).pipe(
    map(fact => (state = reduce(state, fact))),
    startWith(state),
  );
}
