import {
  defer,
  EMPTY,
  exhaustMap,
  filter,
  finalize,
  ignoreElements,
  merge,
  switchMap,
  take,
  takeUntil,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import type {Desk} from './desk.js';
import {isMissingRoute} from './failure.js';
import {leaving} from './farewell.js';
import {settleIdleDialog} from './idle.js';
import {only, type Intent} from './intents.js';
import {askOther, judge, learnOutcome, probe, type Outcome} from './judge.js';
import {afterSample, warmUpDeadline, type RoundTrip} from './round-trip.js';
import type {Router} from './router.js';
import {isOfVisitor} from './routing.js';
import type {ServerUrl} from './servers.js';

/** A real answer is a better verdict than any probe. */
const answerOf = (server: ServerUrl, {events$}: Router): Observable<unknown> =>
  events$.pipe(filter(event => event.was === 'answered' && event.server === server));

/** The server itself refuses: it is time to know about the other one. Who is late has been compared with it. */
const isOfServer = (outcome: Outcome): boolean =>
  outcome !== 'alive' && outcome.is !== 'late' && !isOfVisitor(outcome);

/**
 * Finds out, while the visitor types, whether the server of the next question works: one warm-up at a time, none while
 * a verdict is fresh. The verdict is only a plan: it is applied at Enter, and withdrawn if the server answers before.
 */
export function warmUps(intents$: Observable<Intent>, desk: Desk): Observable<never> {
  const {router, timing, uptime, report} = desk;

  return defer(() => {
    let roundTrip: RoundTrip | undefined;
    const unprobable = new Set<ServerUrl>();

    const timed = (server: ServerUrl): Observable<Outcome> =>
      defer(() => {
        const sentAt = uptime();
        return probe(server, desk).pipe(
          tap(outcome => {
            if (outcome === 'alive') roundTrip = afterSample(roundTrip, uptime() - sentAt);
          }),
        );
      });

    function learn(server: ServerUrl, outcome: Outcome, ms: number): void {
      if (outcome === 'alive') report({was: 'warmup.ok', server, ms});
      else if (isMissingRoute(outcome)) unprobable.add(server);
      else report({was: 'warmup.bad', server, ms, failure: outcome});
      learnOutcome(server, outcome, desk);
    }

    const warmUp = (server: ServerUrl): Observable<unknown> =>
      defer(() => {
        const startedAt = uptime();
        let isKnown = false;
        report({was: 'warmup.start', server});
        return judge(server, warmUpDeadline(router.dialog() !== null, roundTrip, timing), timed, desk).pipe(
          tap(outcome => {
            isKnown = true;
            learn(server, outcome, uptime() - startedAt);
          }),
          filter(isOfServer),
          switchMap(() => askOther(server, desk)),
          takeUntil(answerOf(server, router)),
          finalize(() => {
            if (!isKnown) report({was: 'warmup.unknown', server, ms: uptime() - startedAt});
          }),
        );
      });

    /** Nobody waits for the two good probes that a slow server needs. */
    const trial = (server: ServerUrl): Observable<unknown> =>
      timer(0, timing.proof).pipe(
        take(2),
        switchMap(() => probe(server, desk)),
        filter(outcome => outcome === 'alive'),
        tap(outcome => {
          learnOutcome(server, outcome, desk);
        }),
      );

    return only(intents$, 'warm-up').pipe(
      exhaustMap(() => {
        router.refresh();
        const server = router.server();
        const suspect = router.onTrial();
        return merge(
          settleIdleDialog(desk),
          unprobable.has(server) || router.isFreshlyGood(server) ? EMPTY : warmUp(server),
          suspect === undefined ? EMPTY : trial(suspect),
        ).pipe(takeUntil(merge(timer(timing.verdict), leaving(desk))));
      }),
      ignoreElements(),
    );
  });
}
