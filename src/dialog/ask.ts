import {catchError, concat, defer, map, merge, of, switchMap, takeWhile, timer, type Observable} from 'rxjs';
import {attempt} from './attempt.js';
import {now} from './clock.js';
import type {Question} from './conversation.js';
import type {Desk} from './desk.js';
import {failureOf, type Failure} from './failure.js';
import type {Fact} from './facts.js';
import type {ServerUrl} from './servers.js';
import {refusalOf, type Tried} from './tried.js';
import {retryRound} from './waiting.js';

/**
 * Sends a question to the dialog's server and, when that fails, once and at once to the other. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it or the effort ends.
 */
export function ask(question: Question, tryNow$: Observable<unknown>, desk: Desk): Observable<Fact> {
  const {id} = question;
  const {router, servers, timing} = desk;

  return defer(() => {
    const giveUpAt = now() + timing.effort;
    const server = router.server();
    return concat(of<Fact>({was: 'sent', id, to: server}), send(server, [], 0));

    function send(to: ServerUrl, tried: readonly Tried[], round: number): Observable<Fact> {
      return answerOf(to, tried.length > 0).pipe(
        catchError((error: unknown) => {
          const failure = failureOf(error);
          return afterFailure(failure, [...tried, {server: to, failure}], round);
        }),
      );
    }

    function answerOf(to: ServerUrl, patient: boolean): Observable<Fact> {
      const slow$ = timer(timing.slow).pipe(map((): Fact => ({was: 'slow', id, to})));
      return merge(attempt(question, to, patient, desk), slow$).pipe(
        takeWhile(fact => fact.was === 'slow', true),
      );
    }

    function afterFailure(because: Failure, tried: readonly Tried[], round: number): Observable<Fact> {
      const why = refusalOf(tried, servers);
      if (why !== undefined) {
        for (const {server} of tried) router.learn({was: 'acquitted', server});
        return of({was: 'refused', id, why});
      }
      const spare = tried.length === 1 && because.is !== 'offline' ? router.spareFor(server) : undefined;
      return spare === undefined
        ? concat(of<Fact>({was: 'waiting', id, because}), wait(tried, round))
        : concat(of<Fact>({was: 'moved', id, to: spare, because}), send(spare, tried, round));
    }

    function wait(tried: readonly Tried[], round: number): Observable<Fact> {
      if (now() >= giveUpAt) return of({was: 'unsent', id});
      return retryRound(round, tried, tryNow$, desk).pipe(
        switchMap(to =>
          to === null
            ? wait(tried, round + 1)
            : concat(of<Fact>({was: 'sent', id, to}), send(to, tried, round + 1)),
        ),
      );
    }
  });
}
