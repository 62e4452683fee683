import {catchError, concat, defer, map, merge, of, switchMap, takeWhile, timer, type Observable} from 'rxjs';
import {attempt} from './attempt.js';
import {inTurn} from './birth.js';
import {mayTalk} from './budget.js';
import {now} from './clock.js';
import type {Question} from './conversation.js';
import type {Desk} from './desk.js';
import {failureOf, isClearRefusal} from './failure.js';
import type {Fact} from './facts.js';
import {settleIdleDialog} from './idle.js';
import {isOfVisitor} from './routing.js';
import type {ServerUrl} from './servers.js';
import {refusalOf, type Tried} from './tried.js';
import {retryRound} from './waiting.js';

/**
 * Sends a question to the dialog's server and, when that fails, once and at once to the other. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it or the effort ends.
 */
export function ask(question: Question, tryNow$: Observable<unknown>, desk: Desk): Observable<Fact> {
  const {id} = question;
  const {router, servers, timing, unsettled, uptime, report} = desk;

  const mayBeSent = (): boolean => {
    const sentAt = unsettled.read().find(one => one.question.id === id)?.sentAt;
    return mayTalk(sentAt ?? [], now());
  };

  return defer(() => {
    let effortLeft = timing.effort;
    let countedAt = uptime();
    router.refresh();
    const isDoubtful = (router.idleDialog()?.server ?? servers.main) !== servers.main;
    return isDoubtful ? settleIdleDialog(desk).pipe(switchMap(begin)) : begin();

    function begin(): Observable<Fact> {
      if (!mayBeSent()) return concat(of<Fact>({was: 'waiting', id, because: {is: 'spent'}}), wait([], 0));
      const server = router.server();
      // Whoever finds out later that the dialog was over does not end the one that begins now.
      if (router.idleDialog()?.server === server)
        router.learn({was: 'kept', epoch: router.routing().epoch, at: now()});
      return concat(of<Fact>({was: 'sent', id, to: server}), send(server, [], 0));
    }

    function send(to: ServerUrl, tried: readonly Tried[], round: number): Observable<Fact> {
      return answerOf(to, tried.length + 1).pipe(
        catchError((error: unknown) => {
          const {epoch} = router.routing();
          const last = {server: to, epoch, failure: failureOf(error), isRefusal: isClearRefusal(error)};
          return afterFailure(last, tried, round);
        }),
      );
    }

    function answerOf(to: ServerUrl, number: number): Observable<Fact> {
      const slow$ = timer(timing.slow).pipe(
        map((): Fact => {
          report({was: 'talk.slow', server: to, questionId: id, attempt: number});
          return {was: 'slow', id, to};
        }),
      );
      const answer$ = attempt(question, to, number, desk);
      const isMove = to !== (router.dialog()?.server ?? servers.main);
      return merge(isMove ? answer$.pipe(inTurn(desk)) : answer$, slow$).pipe(
        takeWhile(fact => fact.was === 'slow', true),
      );
    }

    function afterFailure(last: Tried, earlier: readonly Tried[], round: number): Observable<Fact> {
      const {failure: because, isRefusal} = last;
      const tried = [...earlier, last];
      const why = refusalOf(last, earlier, servers);
      if (why !== undefined) {
        for (const one of tried) if (one.isRefusal) router.learn({was: 'acquitted', server: one.server});
        return of({was: 'refused', id, why});
      }
      if (question.unsafe && !isRefusal) return of({was: 'unsent', id, unsure: true});
      const isFirst = !isOfVisitor(because) && earlier.every(one => isOfVisitor(one.failure));
      const spare = isFirst ? spareFor(last.server) : undefined;
      return spare === undefined
        ? concat(of<Fact>({was: 'waiting', id, because}), wait(tried, round))
        : concat(of<Fact>({was: 'moved', id, to: spare, because}), send(spare, tried, round));
    }

    /** A machine that sleeps makes no effort: no step takes longer than the longest answer. */
    function isEffortOver(): boolean {
      effortLeft -= Math.min(uptime() - countedAt, timing.answerLongest);
      countedAt = uptime();
      return effortLeft <= 0;
    }

    function spareFor(server: ServerUrl): ServerUrl | undefined {
      const spare = router.spareFor(server);
      return spare !== undefined && mayBeSent() && router.spend('replay') ? spare : undefined;
    }

    function wait(tried: readonly Tried[], round: number): Observable<Fact> {
      if (isEffortOver()) return of({was: 'unsent', id, unsure: false});
      return retryRound(round, tried, tryNow$, desk).pipe(
        switchMap(to => {
          if (to === null || !mayBeSent()) return wait(tried, round + 1);
          report({was: 'resumed', questionId: id});
          return concat(of<Fact>({was: 'sent', id, to}), send(to, tried, round + 1));
        }),
      );
    }
  });
}
