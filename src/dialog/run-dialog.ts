import {
  defer,
  EMPTY,
  filter,
  ignoreElements,
  map,
  merge,
  mergeMap,
  startWith,
  switchMap,
  tap,
  type Observable,
} from 'rxjs';
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
          publish({was: 'restarted'}, desk, {turns: [], server: ''});
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
  let state: DialogState = {turns: [], server: desk.router.dialog()?.server ?? desk.servers.main};
  const own$ = merge(
    recall(intents$, desk),
    warmUps(intents$, desk),
    questions(intents$, desk),
    (desk.features$ ?? EMPTY).pipe(mergeMap(feature => feature(intents$, desk))),
  ).pipe(tap(fact => publish(fact, desk, state)));
  return merge(own$, otherTabs(desk), farewell(desk)).pipe(
    map(fact => {
      state = reduce(state, fact);
      return state;
    }),
    startWith(state),
  );
}

/** What happens here is told to the other tabs, kept for a reload, and reported to whoever watches. */
function publish(fact: Fact, {tabs, unsettled, report}: Desk, {turns}: DialogState): void {
  if (fact.was !== 'recalled' && fact.was !== 'offered') tabs.tell(fact);
  const repeats =
    fact.was === 'asked' ? turns.filter(turn => turn.question === fact.question.text).length : 0;
  unsettled.write(unsettledAfter(unsettled.read(), fact, now(), repeats));
  for (const diagnostic of diagnosticsOfFact(fact)) report(diagnostic);
}

/** A page that is left takes its questions along; the other tabs may ask them again. */
const farewell = ({page$, tabs, unsettled}: Desk): Observable<never> =>
  page$.pipe(
    filter(event => event === 'left'),
    tap(() => {
      for (const {question} of unsettled.read())
        tabs.tell({was: 'unsent', id: question.id, unsure: question.unsafe === true});
    }),
    ignoreElements(),
  );
