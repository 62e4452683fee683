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
  type Observable,
} from 'rxjs';
import {aside} from './aside.js';
import {now} from './clock.js';
import type {Question} from './conversation.js';
import {deliver} from './deliver.js';
import type {Desk} from './desk.js';
import {isSettled, type Fact} from './facts.js';
import type {Line} from './line.js';
import type {Unsettled} from './unsettled.js';

/**
 * A question outlives its page. When that is loaded anew, or comes back, the history of the server that had the question
 * tells what became of it; only if it does not is the question sent once more. One page takes care of it at a time: a
 * duplicated tab, or a second chat with the same bot, takes it over when its owner is gone.
 *
 * @param interrupted its page was left before it was answered
 */
export function askAcrossPageLoads(
  question: Question,
  interrupted: boolean,
  line: Line,
  tryNow$: Observable<unknown>,
  desk: Desk,
): Observable<Fact> {
  const {router, unsettled, tabs, timing, report} = desk;
  const {id} = question;
  const asked: Fact = {was: 'asked', question};
  const deliver$ = deliver(question, line, tryNow$, desk);

  const resume$ = defer((): Observable<Fact> => {
    const pending = unsettled.read().find(one => one.question.id === id);
    // Its owner has settled it.
    if (pending === undefined) return EMPTY;
    const since = pending.sendings.at(-1)?.at ?? pending.askedAt;
    return answerInHistory(pending, desk).pipe(
      defaultIfEmpty('unknown' as const),
      switchMap(found => {
        if (found !== 'unknown' && found !== 'absent') return of(found);
        // Who had a copy of it may have sent it.
        const maybeSent =
          pending.sendings.length > 0 || (found === 'unknown' && router.dialog()?.contextId != null);
        const unsure = question.unsafe === true && maybeSent;
        const isYoung = now() - since < timing.resumable;
        return isYoung && !unsure ? deliver$ : of<Fact>({was: 'unsent', id, unsure});
      }),
      startWith(asked),
    );
  });

  const facts$ = interrupted
    ? unsettled.own(id).pipe(switchMap(() => resume$))
    : concat(of(asked), merge(unsettled.own(id).pipe(ignoreElements()), deliver$));

  return facts$.pipe(
    catchError((error: unknown) => {
      report({was: 'defect', message: String(error)});
      return of<Fact>({was: 'unsent', id, unsure: true});
    }),
    takeWhile(fact => !isSettled(fact), true),
    takeUntil(tabs.told$.pipe(filter(fact => fact.was === 'answered' && fact.id === id))),
  );
}

/** What the history tells of a question; empty where the server that had it does not tell, or is another one now. */
const answerInHistory = (
  {question, repeats, askedAt, sendings}: Unsettled,
  desk: Desk,
): Observable<Fact | 'absent'> =>
  aside(
    (by, contextId) =>
      desk.transport.history(by, contextId).pipe(
        map(interactions => {
          const found = interactions
            .filter(one => one.question === question.text)
            .slice(repeats)
            // The clock of the server may be another one.
            .findLast(({at = askedAt}) => at > askedAt - desk.timing.resumable);
          if (found === undefined) return 'absent';
          const {html, more} = found;
          const {epoch, dialog} = desk.router.routing();
          const answer = {html, contextId: dialog?.contextId ?? null, ...(more && {more})};
          return {was: 'answered', id: question.id, question, answer, by, epoch};
        }),
      ),
    desk,
    sendings.at(-1)?.to,
  );
