import {defer, merge, scan, startWith, switchMap, tap, type Observable} from 'rxjs';
import {openDesk, type Desk, type DialogConfig} from './desk.js';
import {only, type Intent} from './intents.js';
import type {Ports} from './ports.js';
import {questions} from './questions.js';
import {recall} from './recall.js';
import {reduce, type DialogState} from './state.js';
import {warmUps} from './warm-up.js';

/**
 * The dialog, from what the visitor wants to what there is to show. Failures are states. `intents$` must be hot.
 * Subscribing opens the dialog, unsubscribing aborts every call; a restart aborts, forgets, and begins at main again.
 */
export function runDialog(
  intents$: Observable<Intent>,
  ports: Ports,
  config: DialogConfig,
): Observable<DialogState> {
  return defer(() => {
    const desk = openDesk(ports, config);
    const restarts$ = only(intents$, 'restart').pipe(
      tap(() => {
        desk.router.learn({was: 'ended'});
      }),
    );
    return restarts$.pipe(
      startWith(undefined),
      switchMap(() => oneDialog(intents$, desk)),
    );
  });
}

function oneDialog(intents$: Observable<Intent>, desk: Desk): Observable<DialogState> {
  const nothingSaid: DialogState = {turns: [], server: desk.router.dialog()?.server ?? desk.servers.main};
  return merge(recall(intents$, desk), warmUps(intents$, desk), questions(intents$, desk)).pipe(
    scan(reduce, nothingSaid),
    startWith(nothingSaid),
  );
}
