import {
  defer,
  EMPTY,
  exhaustMap,
  filter,
  ignoreElements,
  merge,
  switchMap,
  takeUntil,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import {now} from './clock.js';
import type {Desk} from './desk.js';
import {isMissingRoute} from './failure.js';
import {only, type Intent} from './intents.js';
import {askOther, judge, probe, type Outcome} from './judge.js';
import {afterSample, warmUpDeadline, type RoundTrip} from './round-trip.js';
import type {Router} from './router.js';
import type {ServerUrl} from './servers.js';

/** A real answer is a better verdict than any probe. */
const answerOf = (server: ServerUrl, {events$}: Router): Observable<unknown> =>
  events$.pipe(filter(event => event.was === 'answered' && event.server === server));

/**
 * Finds out, while the visitor types, whether the server of the next question works: one warm-up at a time, none while
 * a verdict is fresh. The verdict is only a plan: it is applied at Enter, and withdrawn if the server answers before.
 */
export function warmUps(intents$: Observable<Intent>, desk: Desk): Observable<never> {
  const {router, timing} = desk;

  return defer(() => {
    let roundTrip: RoundTrip | undefined;
    const unprobable = new Set<ServerUrl>();

    const timed = (server: ServerUrl): Observable<Outcome> =>
      defer(() => {
        const sentAt = now();
        return probe(server, desk).pipe(
          tap(outcome => {
            if (outcome === 'alive') roundTrip = afterSample(roundTrip, now() - sentAt);
          }),
        );
      });

    function learn(server: ServerUrl, outcome: Outcome): void {
      if (outcome === 'alive') router.learn({was: 'alive', server, at: now()});
      else if (outcome === 'overloaded') return;
      else if (isMissingRoute(outcome)) unprobable.add(server);
      else router.learnFailure(server, 'probe', outcome);
    }

    const warmUp = (server: ServerUrl): Observable<unknown> =>
      judge(server, warmUpDeadline(router.dialog() !== null, roundTrip, timing), timed, desk).pipe(
        tap(outcome => {
          learn(server, outcome);
        }),
        filter(outcome => outcome !== 'alive' && outcome !== 'overloaded' && outcome.is !== 'late'),
        switchMap(() => askOther(server, desk)),
        takeUntil(merge(timer(timing.verdict), answerOf(server, router))),
      );

    return only(intents$, 'warm-up').pipe(
      exhaustMap(() => {
        const server = router.server();
        return unprobable.has(server) || router.isFreshlyGood(server) ? EMPTY : warmUp(server);
      }),
      ignoreElements(),
    );
  });
}
