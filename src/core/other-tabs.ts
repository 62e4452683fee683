import {concat, filter, map, mergeMap, of, takeUntil, tap, timer, type Observable} from 'rxjs';
import {now} from './clock.js';
import type {DialogContext} from './context.js';
import {idOf, isSettled, type DialogEvent} from './events.js';
import {pendingQuestionsAfter} from './question/pending-questions.js';

/**
 * What other tabs say of their questions, which appear here too. A duplicated tab has the same questions: what they have
 * sent or settled is sent or settled here. A tab that falls silent with a question out has crashed: after the longest effort nobody knows
 * what became of it.
 */
export function otherTabs({tabs, timing, pendingQuestions}: DialogContext): Observable<DialogEvent> {
  const told$ = tabs.told$.pipe(map((fact): DialogEvent => ({...fact, elsewhere: true})));
  return told$.pipe(
    tap(fact => {
      const id = idOf(fact);
      const before = pendingQuestions.read();
      if (!before.some(({question}) => question.id === id)) return;
      const after = pendingQuestionsAfter(before, fact, now(), 0);
      if (after !== before) pendingQuestions.write(after);
    }),
    mergeMap(fact => {
      const id = idOf(fact);
      if (id === undefined || isSettled(fact)) return of(fact);
      const lost: DialogEvent = {type: 'unsent', id, unsure: true};
      const heardOfAgain$ = told$.pipe(filter(later => idOf(later) === id));
      const silence$ = timer(timing.retryFor + 2 * timing.answer).pipe(takeUntil(heardOfAgain$));
      return concat(of(fact), silence$.pipe(map(() => lost)));
    }),
  );
}
