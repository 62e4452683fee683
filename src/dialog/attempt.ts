import {
  defer,
  filter,
  finalize,
  ignoreElements,
  map,
  merge,
  switchMap,
  take,
  tap,
  throwError,
  type Observable,
} from 'rxjs';
import {now} from './clock.js';
import type {Question} from './conversation.js';
import type {Desk} from './desk.js';
import {CallFailed, Convicted, failureOf} from './failure.js';
import type {Fact} from './facts.js';
import {watchOver} from './liveness.js';
import {patience, unlessSuspended} from './patience.js';
import type {Router} from './router.js';
import type {ServerUrl} from './servers.js';

/**
 * One sending of a question to one server, raced against its deadline and against whatever convicts the server
 * meanwhile. The dialog is stored before the answer is emitted; it moves only now, because the server has answered.
 *
 * @param number 1 for the first sending of the question.
 */
export function attempt(
  question: Question,
  server: ServerUrl,
  number: number,
  desk: Desk,
): Observable<Fact & {was: 'answered'}> {
  const {router, transport, timing, uptime, report} = desk;
  const {id} = question;
  const deadline = Math.max(timing.answer, Math.min(timing.answer * 2 ** (number - 2), timing.answerLongest));
  const about = {server, questionId: id, attempt: number};

  return defer(() => {
    router.refresh();
    const {epoch} = router.routing();
    const sent = router.contextFor(server);
    const sentAt = uptime();
    let isOut = true;
    report({was: 'talk.sent', ...about});

    const answer$ = merge(
      transport.talk(server, question, sent).pipe(unlessSuspended(desk)),
      patience(deadline, desk).pipe(
        switchMap(() => throwError(() => new CallFailed({is: 'late', after: deadline}))),
      ),
    ).pipe(
      tap({
        error: error => {
          router.learnFailure(server, 'talk', failureOf(error));
        },
      }),
    );

    return merge(
      answer$,
      convictionOf(server, router),
      watchOver(server, number > 1, desk).pipe(ignoreElements()),
    ).pipe(
      take(1),
      tap({
        next: () => {
          isOut = false;
          report({was: 'talk.answered', ...about, ms: uptime() - sentAt});
        },
        error: error => {
          isOut = false;
          report({was: 'talk.failed', ...about, ms: uptime() - sentAt, failure: failureOf(error)});
        },
      }),
      switchMap(answer => {
        const {contextId} = answer;
        return router.learn({was: 'answered', server, epoch, sent, contextId, at: now()}).pipe(
          map(({dialog, ...stored}) => {
            const isItsDialog = dialog?.server === server && dialog.contextId === (contextId ?? sent);
            const dialogOfAnswer = isItsDialog ? stored.epoch : epoch;
            return {was: 'answered', id, question, answer, by: server, epoch: dialogOfAnswer} as const;
          }),
        );
      }),
      finalize(() => {
        if (isOut) report({was: 'talk.aborted', ...about});
      }),
    );
  });
}

/** Raises what probes find out against the server from now on. */
const convictionOf = (server: ServerUrl, {events$}: Router): Observable<never> =>
  events$.pipe(
    filter(event => event.was === 'failed'),
    filter(event => event.server === server && event.by === 'probe'),
    switchMap(({failure}) => throwError(() => new Convicted(failure))),
  );
