import {
  catchError,
  concat,
  defaultIfEmpty,
  defer,
  EMPTY,
  filter,
  ignoreElements,
  map,
  merge,
  of,
  startWith,
  switchMap,
  takeUntil,
  takeWhile,
  type MonoTypeOperatorFunction,
  type Observable,
} from 'rxjs';
import {secondaryRequest} from '../features/secondary-request.js';
import {now} from '../clock.js';
import type {Question} from '../types.js';
import {deliverWithFailover} from './deliver.js';
import type {DialogContext} from '../context.js';
import {isSettled, type DialogEvent} from '../events.js';
import type {SerialQueue} from './serial-queue.js';
import type {PendingQuestion} from './pending-questions.js';

/**
 * Asks the bot. A question outlives its page, and one page takes care of it at a time: a duplicated tab, or a second chat with
 * the same bot, takes it over when its owner is gone.
 */
export function askAcrossPageLoads(
  question: Question,
  queue: SerialQueue,
  context: DialogContext,
): Observable<DialogEvent> {
  const owned$ = context.pendingQuestions.own(question.id).pipe(ignoreElements());
  const deliver$ = deliverWithFailover(question, queue, context);
  return concat(of<DialogEvent>({type: 'asked', question}), merge(owned$, deliver$)).pipe(
    untilSettled(question, context),
  );
}

/**
 * Goes on with a question whose page was left before it was answered. The history of the server that had the question tells
 * what became of it; only if it does not is the question sent once more.
 */
export function resumeQuestion(
  question: Question,
  queue: SerialQueue,
  context: DialogContext,
): Observable<DialogEvent> {
  const {router, pendingQuestions, timing} = context;
  const {id} = question;
  const resume$ = defer((): Observable<DialogEvent> => {
    const pending = pendingQuestions.read().find(one => one.question.id === id);
    // Its owner has settled it.
    if (pending === undefined) return EMPTY;
    const since = pending.sendings.at(-1)?.at ?? pending.askedAt;
    return answerInHistory(pending, context).pipe(
      defaultIfEmpty('unknown' as const),
      switchMap(found => {
        if (found !== 'unknown' && found !== 'absent') return of(found);
        // A page with a copy of the question may have sent it.
        const maybeSent =
          pending.sendings.length > 0 || (found === 'unknown' && router.dialog()?.contextId != null);
        const unsure = question.unsafe === true && maybeSent;
        const isYoung = now() - since < timing.resumable;
        return isYoung && !unsure
          ? deliverWithFailover(question, queue, context)
          : of<DialogEvent>({type: 'unsent', id, unsure});
      }),
      startWith<DialogEvent>({type: 'asked', question}),
    );
  });
  return pendingQuestions.own(id).pipe(
    switchMap(() => resume$),
    untilSettled(question, context),
  );
}

/** Ends when the question is settled here, or answered in another tab. */
const untilSettled =
  ({id}: Question, {tabs, report}: DialogContext): MonoTypeOperatorFunction<DialogEvent> =>
  events$ =>
    events$.pipe(
      catchError((error: unknown) => {
        report({type: 'defect', message: String(error)});
        return of<DialogEvent>({type: 'unsent', id, unsure: true});
      }),
      takeWhile(event => !isSettled(event), true),
      takeUntil(tabs.told$.pipe(filter(event => event.type === 'answered' && event.id === id))),
    );

/** The answer to a question in the history; empty if the server that had it does not tell, or the dialog has moved. */
const answerInHistory = (
  {question, repeats, askedAt, sendings}: PendingQuestion,
  context: DialogContext,
): Observable<DialogEvent | 'absent'> =>
  secondaryRequest(
    (by, contextId) =>
      context.transport.history(by, contextId).pipe(
        map(interactions => {
          const found = interactions
            .filter(one => one.question === question.text)
            .slice(repeats)
            // The clock of the server may be another one.
            .findLast(({at = askedAt}) => at > askedAt - context.timing.resumable);
          if (found === undefined) return 'absent';
          const {html, more} = found;
          const {epoch, dialog} = context.router.routing();
          const answer = {html, contextId: dialog?.contextId ?? null, ...(more && {more})};
          return {type: 'answered', id: question.id, question, answer, by, epoch};
        }),
      ),
    context,
    sendings.at(-1)?.to,
  );
