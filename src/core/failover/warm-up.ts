import {
  defer,
  EMPTY,
  exhaustMap,
  filter,
  finalize,
  ignoreElements,
  map,
  merge,
  NEVER,
  of,
  switchMap,
  takeUntil,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import type {DialogContext} from '../context.js';
import {isClientSide, isWithoutStatus} from '../failure.js';
import {expireIdleDialog} from './idle-dialog.js';
import {only} from '../intents.js';
import {inquire, learnOutcome, probe, probeOther, type Outcome} from './probe.js';
import type {Router} from './router.js';
import type {ServerUrl} from '../servers.js';

/** The part of a warm-up inside a dialog after which the backup is asked: twice that, and its answer, is in time. */
const otherAskedAfter = 0.4;

/** A real answer says more than any probe. */
const answerOf = (server: ServerUrl, {events$}: Router): Observable<unknown> =>
  events$.pipe(filter(event => event.type === 'answered' && event.server === server));

/**
 * Finds out, while the visitor types, whether the server of the next question works: one warm-up at a time, none while
 * what is known is fresh. What a warm-up finds is only a plan: it is applied at Enter, and withdrawn if the server answers before.
 */
export function warmUps(context: DialogContext): Observable<never> {
  const {intents$, router, servers, timing, uptime, report} = context;

  function learn(server: ServerUrl, outcome: Outcome, ms: number): void {
    if (outcome === 'alive') report({type: 'warmup.ok', server, ms});
    else if (isWithoutStatus(outcome)) report({type: 'warmup.unknown', server, ms});
    else report({type: 'warmup.bad', server, ms, failure: outcome});
    learnOutcome(server, outcome, context);
  }

  /** Inside a dialog a broken connection proves nothing yet: the visitor may just have changed the network. */
  const askAgainIfBroken = (server: ServerUrl): Observable<Outcome> =>
    probe(server, context).pipe(
      switchMap(outcome => {
        const isBroken = outcome !== 'alive' && outcome.type === 'unreachable';
        return isBroken && router.dialog() !== null ? probe(server, context) : of(outcome);
      }),
    );

  const warmUp = (server: ServerUrl): Observable<unknown> =>
    defer(() => {
      const startedAt = uptime();
      let isKnown = false;
      // Starting elsewhere costs nothing. Moving costs the context: silence is counted from the beginning.
      const inquiry =
        router.dialog() === null
          ? {longest: timing.warmUp}
          : {
              longest: timing.warmUpInDialog,
              since: startedAt,
              otherAfter: otherAskedAfter * timing.warmUpInDialog,
            };
      const believes = (outcome: Outcome) => outcome === 'alive' || !isClientSide(outcome);
      report({type: 'warmup.start', server});
      return inquire(server, {...inquiry, ask: askAgainIfBroken, believes}, context).pipe(
        map(({outcome}) => outcome),
        filter(outcome => outcome !== undefined),
        tap(outcome => {
          isKnown = true;
          learn(server, outcome, uptime() - startedAt);
        }),
        switchMap(outcome => {
          if (outcome === 'alive') return EMPTY;
          // A deployment without a status is not asked for it again and again.
          if (isWithoutStatus(outcome)) return NEVER;
          // It is time to know about the backup; one that was silent has been compared with it.
          return server === servers.main && outcome.type !== 'silent' ? probeOther(server, context) : EMPTY;
        }),
        takeUntil(answerOf(server, router)),
        finalize(() => {
          if (!isKnown) report({type: 'warmup.unknown', server, ms: uptime() - startedAt});
        }),
      );
    });

  return only(intents$, 'warm-up').pipe(
    exhaustMap(() => {
      const server = router.server();
      return merge(
        router.dialog() === null ? settleIdleOnBackup(context) : EMPTY,
        router.isFreshlyHealthy(server) ? EMPTY : warmUp(server),
      ).pipe(takeUntil(timer(timing.healthTtl)));
    }),
    ignoreElements(),
  );
}

/** While the visitor types there is time to ask whether the dialog is really over. */
const settleIdleOnBackup = (context: DialogContext): Observable<unknown> =>
  context.router.idleDialog()?.server === context.servers.backup ? expireIdleDialog(context) : EMPTY;
