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
import {inTurn} from './birth.js';
import {maySend} from './budget.js';
import {now} from './clock.js';
import type {Question} from './conversation.js';
import type {Desk} from './desk.js';
import {failureOf, isClearRefusal, isDead, isOfVisitor, type Failure} from './failure.js';
import {failuresOf, isBrokenByVisitor, refusalOf, type FailedAttempt} from './failed-attempts.js';
import {isSettled, type Fact} from './facts.js';
import {settleIdleDialog} from './idle.js';
import type {Line} from './line.js';
import {isAnswer, probe, type Outcome} from './probe.js';
import {retryRound, type Effort} from './retry-round.js';
import type {ServerUrl} from './servers.js';

/**
 * Sends a question to the dialog's server and, when main fails it, once and at once to the backup. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it, both refuse it, or the effort ends.
 */
export function deliver(
  question: Question,
  line: Line,
  tryNow$: Observable<unknown>,
  desk: Desk,
): Observable<Fact> {
  const {id, unsafe} = question;
  const {router, servers, timing, unsettled, uptime, report} = desk;

  return defer(() => {
    let effortLeft = timing.effort;
    let countedAt = uptime();
    let isInLine = true;
    let attempts = 0;
    let rounds = 0;
    return line.inTurn(settleIdleDialog(desk).pipe(switchMap(begin)), letsOthersGo);

    function begin(): Observable<Fact> {
      const to = router.server();
      if (mayBeSent(to)) return sendTo(to, []);
      report({was: 'budget.exhausted'});
      return wait([], {is: 'spent'});
    }

    function send(to: ServerUrl, failed: readonly FailedAttempt[]): Observable<Fact> {
      return answerOf(to, failed).pipe(
        catchError((error: unknown) => {
          const failure = failureOf(error);
          const last = {server: to, epoch: router.routing().epoch, failure, at: uptime()};
          return failure.is === 'unreachable' ? afterBreak(last, failed) : afterFailure(last, failed);
        }),
      );
    }

    function answerOf(to: ServerUrl, failed: readonly FailedAttempt[]): Observable<Fact> {
      const number = ++attempts;
      const slow$ = timer(timing.slow).pipe(
        map((): Fact => {
          report({was: 'talk.slow', server: to, questionId: id, attempt: number});
          return {was: 'slow', id, to};
        }),
      );
      // The second server to get a question has longer: there is nobody left to ask.
      const isSecond = failed.some(({server}) => server !== to);
      const answer$ = attempt(question, to, number, isSecond ? 3 * timing.answer : timing.answer, desk);
      const isMove = to !== (router.dialog()?.server ?? servers.main);
      return merge(isMove ? answer$.pipe(inTurn(desk)) : answer$, slow$).pipe(
        takeWhile(fact => !isSettled(fact), true),
      );
    }

    /**
     * A broken connection is not a dead server. Inside a dialog its server is asked whether it lives, and if so gets the
     * question again, once. Nothing is lost by beginning a dialog elsewhere: that begins at once, and main is blamed only
     * if the backup answers and main does not. What broke because the visitor's own network is gone is no failure of its
     * server. An unsafe question is not sent again for a broken connection.
     */
    function afterBreak(broken: FailedAttempt, failed: readonly FailedAttempt[]): Observable<Fact> {
      if (unsafe) return afterFailure(broken, failed);
      const {server, failure} = broken;
      let probed: Outcome | undefined;
      const last = {...broken, probed: () => probed};
      const asked$ = probe(server, desk).pipe(
        timeout({first: timing.reconnect, with: () => of(undefined)}),
        tap(outcome => {
          probed = outcome;
        }),
      );
      const isInDialog = router.dialog()?.server === server;
      if (!isInDialog && hasSpare(last, failed)) {
        const moved$ = failOver(last, failed).pipe(
          tap(fact => {
            if (fact.was === 'answered' && fact.by !== server && !isAnswer(probed))
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
          return afterFailure(isBrokenByVisitor(outcome) ? {...last, failure: outcome} : last, failed);
        }),
      );
    }

    function afterFailure(last: FailedAttempt, earlier: readonly FailedAttempt[]): Observable<Fact> {
      const {server, failure} = last;
      const failed = [...earlier, last];
      if (!isFoundByProbe(failure)) router.learnFailure(server, 'talk', failure);
      if (unsafe && !isClearRefusal(failure)) return of({was: 'unsent', id, unsure: true});
      const why = refusalOf(last, earlier, home(), servers);
      if (why !== undefined) {
        for (const one of failed) router.learn({was: 'acquitted', server: one.server});
        return of({was: 'refused', id, why});
      }
      return hasSpare(last, earlier) ? failOver(last, earlier) : wait(failed, failure);
    }

    /** From main to the backup, once. */
    function hasSpare({server, failure}: FailedAttempt, earlier: readonly FailedAttempt[]): boolean {
      const {main, backup} = servers;
      if (backup === undefined || server !== main || isOfVisitor(failure)) return false;
      return failuresOf(earlier, backup, null).length === 0 && mayBeSent(backup);
    }

    function failOver(last: FailedAttempt, earlier: readonly FailedAttempt[]): Observable<Fact> {
      const to = servers.backup ?? servers.main;
      return concat(of<Fact>({was: 'moved', id, to, because: last.failure}), send(to, [...earlier, last]));
    }

    function sendTo(to: ServerUrl, failed: readonly FailedAttempt[]): Observable<Fact> {
      return concat(of<Fact>({was: 'sent', id, to}), send(to, failed));
    }

    function home(): ServerUrl {
      return router.dialog()?.server ?? servers.main;
    }

    function mayBeSent(to: ServerUrl): boolean {
      const sendings = unsettled.read().find(one => one.question.id === id)?.sendings ?? [];
      return maySend(sendings, to, now());
    }

    /** A machine that sleeps makes no effort: no step takes longer than the longest answer. */
    function isEffortOver(): boolean {
      effortLeft -= Math.min(uptime() - countedAt, 3 * timing.answer);
      countedAt = uptime();
      return effortLeft <= 0;
    }

    function wait(failed: readonly FailedAttempt[], because: Failure): Observable<Fact> {
      const waiting: Fact = {was: 'waiting', id, because};
      isInLine &&= !letsOthersGo(waiting);
      return concat(of(waiting), nextRound(failed, {isFirst: true, isSoon: false}));
    }

    function nextRound(
      failed: readonly FailedAttempt[],
      last: Pick<Effort, 'isFirst' | 'isSoon'>,
    ): Observable<Fact> {
      if (isEffortOver()) return of({was: 'unsent', id, unsure: false});
      const effort = {...last, round: rounds++, waited: timing.effort - effortLeft};
      return retryRound(effort, failed, tryNow$, desk).pipe(
        switchMap(({to, failed: failures, isSoon}) => {
          const all = [...failed, ...failures];
          if (to === null || !mayBeSent(to)) return nextRound(all, {isFirst: false, isSoon});
          const {epoch} = router.routing();
          const again$ = defer(() => {
            // While it stood in line again, another question may have begun a dialog, or moved it.
            const target = router.routing().epoch === epoch ? to : router.server();
            if (!mayBeSent(target)) return wait(all, {is: 'spent'});
            rounds = Math.min(rounds, roundsOfLife);
            report({was: 'resumed', questionId: id});
            return sendTo(target, all);
          });
          if (isInLine) return again$;
          isInLine = true;
          return line.inTurn(again$, letsOthersGo);
        }),
      );
    }
  });
}

/** After so many rounds the pauses go on growing when a server that lives has failed a question again. */
const roundsOfLife = 3;

/** The watch over a question has held it against the server already. */
const isFoundByProbe = ({is}: Failure): boolean => is === 'silent' || is === 'down';

/** A question that servers answer with a failure holds up nobody; one that reaches no server would be passed in vain. */
const letsOthersGo = (fact: Fact): boolean =>
  isSettled(fact) || (fact.was === 'waiting' && !isDead(fact.because) && !isOfVisitor(fact.because));
