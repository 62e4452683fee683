import {
  catchError,
  concat,
  defer,
  ignoreElements,
  map,
  merge,
  of,
  switchMap,
  takeWhile,
  tap,
  timeout,
  timer,
  type Observable,
} from 'rxjs';
import {attempt} from './attempt.js';
import {withNewDialogLock} from './new-dialog-lock.js';
import {maySend} from '../failover/rate-limits.js';
import {now} from '../clock.js';
import type {Question} from '../types.js';
import type {DialogContext} from '../context.js';
import {failureOf, isClearRefusal, isDead, isClientSide, type Failure} from '../failure.js';
import {failuresOf, isClientSideBreak, refusalOf, type FailedAttempt} from './failed-attempts.js';
import {isSettled, type DialogEvent} from '../events.js';
import {expireIdleDialog} from '../failover/idle-dialog.js';
import type {SerialQueue} from './serial-queue.js';
import {isAnswer, probe, type Outcome} from '../failover/probe.js';
import {retryRound, type RetryProgress} from './retry-round.js';
import type {ServerUrl} from '../servers.js';

/**
 * Sends a question to the dialog's server and, when main fails it, once and at once to the backup. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it, both refuse it, or the effort ends.
 */
export function deliverWithFailover(
  question: Question,
  queue: SerialQueue,
  context: DialogContext,
): Observable<DialogEvent> {
  const {id, unsafe} = question;
  const {router, servers, timing, pendingQuestions, uptime, report} = context;

  return defer(() => {
    let effortLeft = timing.retryFor;
    let countedAt = uptime();
    let isInQueue = true;
    let attempts = 0;
    let rounds = 0;
    return queue.run(expireIdleDialog(context).pipe(switchMap(begin)), letsOthersGo);

    function begin(): Observable<DialogEvent> {
      const to = router.server();
      if (mayBeSent(to)) return sendTo(to, []);
      report({type: 'budget.exhausted'});
      return wait([], {type: 'rate-limited'});
    }

    function send(to: ServerUrl, failed: readonly FailedAttempt[]): Observable<DialogEvent> {
      return answerOf(to, failed).pipe(
        catchError((error: unknown) => {
          const failure = failureOf(error);
          const last = {server: to, epoch: router.routing().epoch, failure, at: uptime()};
          return failure.type === 'unreachable' ? afterBreak(last, failed) : afterFailure(last, failed);
        }),
      );
    }

    function answerOf(to: ServerUrl, failed: readonly FailedAttempt[]): Observable<DialogEvent> {
      const number = ++attempts;
      const slow$ = timer(timing.slow).pipe(
        map((): DialogEvent => {
          report({type: 'talk.slow', server: to, questionId: id, attempt: number});
          return {type: 'slow', id, to};
        }),
      );
      // The second server that gets a question has longer, because no further server is left.
      const isSecond = failed.some(({server}) => server !== to);
      const answer$ = attempt(question, to, number, isSecond ? 3 * timing.answer : timing.answer, context);
      const isMove = to !== (router.dialog()?.server ?? servers.main);
      return merge(isMove ? answer$.pipe(withNewDialogLock(context)) : answer$, slow$).pipe(
        takeWhile(event => !isSettled(event), true),
      );
    }

    /**
     * A broken connection is not a dead server. Inside a dialog its server is asked whether it lives, and if so gets the
     * question again, once. Nothing is lost by beginning a dialog elsewhere: that begins at once, and it counts against main only
     * if the backup answers and main does not. What broke because the visitor's own network is gone is no failure of its
     * server. An unsafe question is not sent again for a broken connection.
     */
    function afterBreak(broken: FailedAttempt, failed: readonly FailedAttempt[]): Observable<DialogEvent> {
      if (unsafe) return afterFailure(broken, failed);
      const {server, failure} = broken;
      let probed: Outcome | undefined;
      const last = {...broken, probed: () => probed};
      const asked$ = probe(server, context).pipe(
        timeout({first: timing.reconnect, with: () => of(undefined)}),
        tap(outcome => {
          probed = outcome;
        }),
      );
      const isInDialog = router.dialog()?.server === server;
      if (!isInDialog && hasSpare(last, failed)) {
        const moved$ = failOver(last, failed).pipe(
          tap(event => {
            if (event.type === 'answered' && event.by !== server && !isAnswer(probed))
              router.learnFailure(server, 'talk', failure);
          }),
        );
        return merge(asked$.pipe(ignoreElements()), moved$);
      }
      const isFirst = failed.every(one => one.server !== server || one.probed === undefined);
      const mayBeAgain = (isInDialog || servers.backup === undefined) && isFirst;
      return asked$.pipe(
        switchMap(outcome => {
          if (isAnswer(outcome) && mayBeAgain && mayBeSent(server)) return sendTo(server, [...failed, last]);
          return afterFailure(isClientSideBreak(outcome) ? {...last, failure: outcome} : last, failed);
        }),
      );
    }

    function afterFailure(last: FailedAttempt, earlier: readonly FailedAttempt[]): Observable<DialogEvent> {
      const {server, failure} = last;
      const failed = [...earlier, last];
      if (!isFoundByProbe(failure)) router.learnFailure(server, 'talk', failure);
      if (unsafe && !isClearRefusal(failure)) return of({type: 'unsent', id, unsure: true});
      const why = refusalOf(last, earlier, home(), servers);
      if (why !== undefined) {
        for (const one of failed) router.learn({type: 'failure-cleared', server: one.server});
        return of({type: 'refused', id, why});
      }
      return hasSpare(last, earlier) ? failOver(last, earlier) : wait(failed, failure);
    }

    /** From main to the backup, once. */
    function hasSpare({server, failure}: FailedAttempt, earlier: readonly FailedAttempt[]): boolean {
      const {main, backup} = servers;
      if (backup === undefined || server !== main || isClientSide(failure)) return false;
      return failuresOf(earlier, backup, null).length === 0 && mayBeSent(backup);
    }

    function failOver(last: FailedAttempt, earlier: readonly FailedAttempt[]): Observable<DialogEvent> {
      const to = servers.backup ?? servers.main;
      return concat(
        of<DialogEvent>({type: 'moved', id, to, because: last.failure}),
        send(to, [...earlier, last]),
      );
    }

    function sendTo(to: ServerUrl, failed: readonly FailedAttempt[]): Observable<DialogEvent> {
      return concat(of<DialogEvent>({type: 'sent', id, to}), send(to, failed));
    }

    function home(): ServerUrl {
      return router.dialog()?.server ?? servers.main;
    }

    function mayBeSent(to: ServerUrl): boolean {
      const sendings = pendingQuestions.read().find(one => one.question.id === id)?.sendings ?? [];
      return maySend(sendings, to, now());
    }

    /** The time of a suspended machine does not count: no step takes longer than the longest answer. */
    function isEffortOver(): boolean {
      effortLeft -= Math.min(uptime() - countedAt, 3 * timing.answer);
      countedAt = uptime();
      return effortLeft <= 0;
    }

    function wait(failed: readonly FailedAttempt[], because: Failure): Observable<DialogEvent> {
      const waiting: DialogEvent = {type: 'waiting', id, because};
      isInQueue &&= !letsOthersGo(waiting);
      return concat(of(waiting), nextRound(failed, {isFirst: true, isSoon: false}));
    }

    function nextRound(
      failed: readonly FailedAttempt[],
      last: Pick<RetryProgress, 'isFirst' | 'isSoon'>,
    ): Observable<DialogEvent> {
      if (isEffortOver()) return of({type: 'unsent', id, unsure: false});
      const effort = {...last, round: rounds++, waited: timing.retryFor - effortLeft};
      return retryRound(effort, failed, context).pipe(
        switchMap(({to, failed: failures, isSoon}) => {
          const all = [...failed, ...failures];
          if (to === null || !mayBeSent(to)) return nextRound(all, {isFirst: false, isSoon});
          const {epoch} = router.routing();
          const again$ = defer(() => {
            // While the question waited in the queue, another one may have begun a dialog, or moved it.
            const target = router.routing().epoch === epoch ? to : router.server();
            if (!mayBeSent(target)) return wait(all, {type: 'rate-limited'});
            rounds = Math.min(rounds, roundsOfLife);
            report({type: 'resumed', questionId: id});
            return sendTo(target, all);
          });
          if (isInQueue) return again$;
          isInQueue = true;
          return queue.run(again$, letsOthersGo);
        }),
      );
    }
  });
}

/** The round from which the pauses go on growing after a server that works has failed the question again. */
const roundsOfLife = 3;

/** The watchdog has recorded the failure already. */
const isFoundByProbe = ({type}: Failure): boolean => type === 'silent' || type === 'down';

/** A question that servers answer with a failure lets others pass; if it reaches no server, the others would not either. */
const letsOthersGo = (event: DialogEvent): boolean =>
  isSettled(event) || (event.type === 'waiting' && !isDead(event.because) && !isClientSide(event.because));
