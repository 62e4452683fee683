import {
  defer,
  filter,
  ignoreElements,
  map,
  merge,
  take,
  tap,
  throwError,
  timeout,
  type Observable,
} from 'rxjs';
import {now} from './clock.js';
import type {Beginning, Question} from './conversation.js';
import {CallFailed, failureOf} from './failure.js';
import type {Fact} from './facts.js';
import type {Desk} from './desk.js';
import {watchOver} from './liveness.js';
import type {Router} from './router.js';
import type {Routing} from './routing.js';
import type {ServerUrl} from './servers.js';

/**
 * One sending of a question to one server, raced against its deadline and against whatever convicts the server
 * meanwhile. The dialog is stored before the answer is emitted; it moves only now, because the server has answered.
 */
export function attempt(
  question: Question,
  server: ServerUrl,
  patient: boolean,
  desk: Desk,
): Observable<Fact & {was: 'answered'}> {
  const {router, transport, timing} = desk;
  return defer(() => {
    const before = router.routing();
    const sent = router.contextFor(server);
    const answer$ = transport.talk(server, question, sent).pipe(
      timeout({
        first: timing.answer,
        with: () => throwError(() => new CallFailed({is: 'late', after: timing.answer})),
      }),
      tap({
        error: error => {
          router.learnFailure(server, 'talk', failureOf(error));
        },
      }),
    );
    return merge(
      answer$,
      convictionOf(server, router),
      watchOver(server, patient, desk).pipe(ignoreElements()),
    ).pipe(
      take(1),
      map(answer => {
        const {contextId} = answer;
        router.learn({was: 'answered', server, epoch: before.epoch, sent, contextId, at: now()});
        const begins = beginning(before, router.routing());
        return {was: 'answered', id: question.id, answer, by: server, ...(begins && {begins})} as const;
      }),
    );
  });
}

/** Raises what is held against the server from now on. */
const convictionOf = (server: ServerUrl, {events$}: Router): Observable<never> =>
  events$.pipe(
    filter(event => event.was === 'failed'),
    filter(event => event.server === server),
    map(event => {
      throw new CallFailed(event.failure);
    }),
  );

function beginning(before: Routing, after: Routing): Beginning | undefined {
  if (before.dialog === null || before.epoch === after.epoch) return undefined;
  return before.dialog.server === after.dialog?.server ? 'renewed' : 'moved';
}
