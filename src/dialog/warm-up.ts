import {
  catchError,
  connect,
  defer,
  EMPTY,
  exhaustMap,
  filter,
  ignoreElements,
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
import {now} from './clock.js';
import type {Desk} from './desk.js';
import {failureOf, isMissingRoute, type Failure} from './failure.js';
import {only, type Intent} from './intents.js';
import {afterSample, warmUpDeadline, type RoundTrip} from './round-trip.js';
import type {Router} from './router.js';
import {otherServer, type ServerUrl} from './servers.js';

/** A real answer is a better verdict than any probe. */
const answerOf = (server: ServerUrl, {events$}: Router): Observable<unknown> =>
  events$.pipe(filter(event => event.was === 'answered' && event.server === server));

/** Holds a value back until a date, in ms since 1970. */
const delayUntil = <T>(date: number) =>
  switchMap((value: T) => timer(Math.max(date - now(), 0)).pipe(map(() => value)));

type Outcome = 'alive' | Failure;

/**
 * Finds out, while the visitor types, whether the server of the next question works: one warm-up at a time, none while
 * a verdict is fresh. The verdict is only a plan: it is applied at Enter, and withdrawn if the server answers before.
 */
export function warmUps(intents$: Observable<Intent>, desk: Desk): Observable<never> {
  const {router, transport, random, servers, timing} = desk;

  return defer(() => {
    let roundTrip: RoundTrip | undefined;
    const unprobable = new Set<ServerUrl>();

    const probe = (server: ServerUrl): Observable<Outcome> =>
      defer(() => {
        const sentAt = now();
        return transport.status(server).pipe(
          tap(() => (roundTrip = afterSample(roundTrip, now() - sentAt))),
          map((): Outcome => 'alive'),
          catchError((error: unknown) => of(failureOf(error))),
        );
      });

    function learn(server: ServerUrl, outcome: Outcome): void {
      if (outcome === 'alive') router.learn({was: 'alive', server, at: now()});
      else if (isMissingRoute(outcome)) unprobable.add(server);
      else router.learnFailure(server, 'probe', outcome);
    }

    /** The other server tells a dead server from the visitor's own network, and its connection is open in time. */
    const witness = (other: ServerUrl | undefined): Observable<Outcome> =>
      other === undefined
        ? EMPTY
        : probe(other).pipe(
            tap(outcome => {
              learn(other, outcome);
            }),
          );

    function warmUp(server: ServerUrl): Observable<unknown> {
      const other = otherServer(servers, server);
      const deadline = warmUpDeadline(router.dialog() !== null, roundTrip, timing);
      const silent = (deadline / 2) * (0.9 + 0.2 * random());
      const late: Failure = {is: 'late', after: deadline};

      /** A lost packet is not a death: a silent server is asked twice. */
      const asked$ = merge(probe(server), timer(silent).pipe(switchMap(() => probe(server)))).pipe(take(1));

      return asked$.pipe(
        connect(outcome$ => {
          const judged$ = outcome$.pipe(
            tap(outcome => {
              learn(server, outcome);
            }),
            filter(outcome => outcome !== 'alive'),
            switchMap(() => witness(other)),
          );
          const convicted$ = timer(silent).pipe(
            switchMap(() => witness(other)),
            filter(outcome => outcome === 'alive'),
            delayUntil(now() + deadline),
            takeUntil(outcome$),
            tap(() => {
              router.learnFailure(server, 'probe', late);
            }),
          );
          return merge(convicted$, judged$);
        }),
        takeUntil(merge(timer(timing.verdict), answerOf(server, router))),
      );
    }

    return only(intents$, 'warm-up').pipe(
      exhaustMap(() => {
        const server = router.server();
        return unprobable.has(server) || router.isFreshlyGood(server) ? EMPTY : warmUp(server);
      }),
      ignoreElements(),
    );
  });
}
