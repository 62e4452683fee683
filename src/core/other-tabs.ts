import {concat, filter, map, mergeMap, of, takeUntil, tap, timer, type Observable} from 'rxjs';
import {now} from './clock.js';
import type {DialogContext} from './context.js';
import {idOf, isSettled, type DialogEvent} from './events.js';
import {pendingQuestionsAfter} from './question/pending-questions.js';

/**
 * The events of other tabs, whose questions appear here too. A duplicated tab has the same questions: what they have
 * sent or settled is sent or settled here. A tab that falls silent with a question out has crashed: after the longest effort nobody knows
 * what became of it.
 */
export function otherTabs({tabs, timing, pendingQuestions}: DialogContext): Observable<DialogEvent> {
  const told$ = tabs.told$.pipe(map((event): DialogEvent => ({...event, elsewhere: true})));
  return told$.pipe(
    tap(event => {
      const id = idOf(event);
      const before = pendingQuestions.read();
      if (!before.some(({question}) => question.id === id)) return;
      const after = pendingQuestionsAfter(before, event, now(), 0);
      if (after !== before) pendingQuestions.write(after);
    }),
    mergeMap(event => {
      const id = idOf(event);
      if (id === undefined || isSettled(event)) return of(event);
      const lost: DialogEvent = {type: 'unsent', id, unsure: true};
      const heardOfAgain$ = told$.pipe(filter(later => idOf(later) === id));
      const silence$ = timer(timing.retryFor + 2 * timing.answer).pipe(takeUntil(heardOfAgain$));
      return concat(of(event), silence$.pipe(map(() => lost)));
    }),
  );
}
