import {
  catchError,
  combineLatest,
  connect,
  defer,
  delay,
  EMPTY,
  filter,
  map,
  merge,
  of,
  switchMap,
  take,
  takeUntil,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import type {Spending} from './budget.js';
import {now} from './clock.js';
import type {Desk} from './desk.js';
import {failureOf, isMissingRoute, type Failure} from './failure.js';
import {patience, unlessSuspended} from './patience.js';
import {otherServer, type ServerUrl} from './servers.js';

/** What a server said to a probe. */
export type Outcome = 'alive' | 'overloaded' | Failure;

/** Asks for the status once, within the browser's budget. */
export function askStatus(
  server: ServerUrl,
  details: boolean,
  desk: Desk,
  from: Spending = 'probe',
): Observable<unknown> {
  const {transport, router} = desk;
  return defer(() =>
    router.spend(from) ? transport.status(server, details).pipe(unlessSuspended(desk)) : EMPTY,
  );
}

/** Asks once, without a deadline. Never raises. */
export const probe = (server: ServerUrl, desk: Desk, from?: Spending): Observable<Outcome> =>
  askStatus(server, false, desk, from).pipe(
    map((): Outcome => 'alive'),
    catchError((error: unknown) => of(failureOf(error))),
  );

/** The other server tells a dead server from the visitor's own network, and its connection is open in time. */
export function askOther(server: ServerUrl, desk: Desk): Observable<Outcome> {
  const other = otherServer(desk.servers, server);
  if (other === undefined) return EMPTY;
  return probe(other, desk).pipe(
    tap(outcome => {
      if (outcome === 'alive') desk.router.learn({was: 'alive', server: other, at: now()});
      else if (outcome !== 'overloaded' && !isMissingRoute(outcome))
        desk.router.learnFailure(other, 'probe', outcome);
    }),
  );
}

/**
 * Asks a server whether it works. A lost packet is not a death: after half of the deadline it is asked again, and so
 * is the other server; beyond the deadline it is late, but only if the other has answered. It may answer after that.
 */
export function judge(
  server: ServerUrl,
  deadline: number,
  ask: (server: ServerUrl) => Observable<Outcome>,
  desk: Desk,
): Observable<Outcome> {
  const silent = (deadline / 2) * (0.9 + 0.2 * desk.random());
  const late: Outcome = {is: 'late', after: deadline};
  const otherIsAlive$ = timer(silent).pipe(
    switchMap(() => askOther(server, desk)),
    filter(outcome => outcome === 'alive'),
    // A network that was gone and is back brings one answer a moment before the other.
    delay(deadline / 4),
  );
  return merge(ask(server), timer(silent).pipe(switchMap(() => ask(server)))).pipe(
    take(1),
    connect(outcome$ =>
      merge(
        outcome$,
        combineLatest([patience(deadline, desk), otherIsAlive$]).pipe(
          map(() => late),
          takeUntil(outcome$),
        ),
      ),
    ),
  );
}
