import {
  catchError,
  connect,
  defer,
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

/** What came of a probe. */
export type Outcome = 'alive' | Failure;

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
      learnOutcome(other, outcome, desk);
    }),
  );
}

/** That a deployment has no status says nothing about the server. */
export function learnOutcome(server: ServerUrl, outcome: Outcome, {router}: Desk): void {
  if (outcome === 'alive') router.learn({was: 'alive', server, at: now()});
  else if (!isMissingRoute(outcome)) router.learnFailure(server, 'probe', outcome);
}

/**
 * Asks a server whether it works. A lost packet is not a death: after half of the deadline it is asked again, and so
 * is the other server; beyond the deadline it is late, but only if the other has answered. It may answer after that.
 */
export function judge<Said>(
  server: ServerUrl,
  deadline: number,
  ask: (server: ServerUrl) => Observable<Said>,
  desk: Desk,
): Observable<Said | Failure> {
  const silent = (deadline / 2) * (0.9 + 0.2 * desk.random());
  const late: Failure = {is: 'late', after: deadline};
  const otherIsAlive$ = timer(silent).pipe(
    switchMap(() => askOther(server, desk)),
    filter(outcome => outcome === 'alive'),
    // A network that was gone and is back brings one answer a moment before the other.
    switchMap(() => timer(deadline / 4)),
  );
  return merge(ask(server), timer(silent).pipe(switchMap(() => ask(server)))).pipe(
    take(1),
    connect(outcome$ =>
      merge(
        outcome$,
        // Each emits once: with the second, both have.
        merge(patience(deadline, desk), otherIsAlive$).pipe(
          filter((_, index) => index === 1),
          map(() => late),
          takeUntil(outcome$),
        ),
      ),
    ),
  );
}
