import {
  defer,
  finalize,
  ignoreElements,
  map,
  merge,
  of,
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
import {isOfVisitor} from './routing.js';
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
  const {router, transport, uptime, report} = desk;
  const {id} = question;
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
      lateness(server, number, desk).pipe(
        switchMap(() => throwError(() => new CallFailed({is: 'late', after: uptime() - sentAt}))),
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

/**
 * The deadline of an answer. Another server has failed the question before: one that answers probes keeps what it has
 * accepted for three times as long, and again at each sending, so that a long answer is an answer in the end.
 */
function lateness(server: ServerUrl, number: number, desk: Desk): Observable<unknown> {
  const {router, timing} = desk;
  const longest = Math.max(timing.answer, Math.min(timing.answer * 3 ** (number - 1), timing.answerLongest));
  return patience(timing.answer, desk).pipe(
    switchMap(() => (router.answersLately(server) ? patience(longest - timing.answer, desk) : of(null))),
  );
}

/** Raises what probes find out against the server from now on. */
const convictionOf = (server: ServerUrl, {events$}: Router): Observable<never> =>
  events$.pipe(
    tap(event => {
      if (event.was !== 'failed' || event.server !== server || event.by !== 'probe') return;
      if (!isOfVisitor(event.failure)) throw new Convicted(event.failure);
    }),
    ignoreElements(),
  );
