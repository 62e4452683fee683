import {concat, filter, map, mergeMap, of, takeUntil, tap, timer, type Observable} from 'rxjs';
import {now} from './clock.js';
import type {Desk} from './desk.js';
import {idOf, isSettled, type Fact} from './facts.js';
import {unsettledAfter} from './unsettled.js';

/**
 * What other tabs say of their questions, which appear here too. A duplicated tab has the same questions: what they have
 * sent or settled is sent or settled here. A tab that falls silent with a question out has crashed: after the longest effort nobody knows
 * what became of it.
 */
export function otherTabs({tabs, timing, unsettled}: Desk): Observable<Fact> {
  const told$ = tabs.told$.pipe(map((fact): Fact => ({...fact, elsewhere: true})));
  return told$.pipe(
    tap(fact => {
      const id = idOf(fact);
      const before = unsettled.read();
      if (!before.some(({question}) => question.id === id)) return;
      const after = unsettledAfter(before, fact, now(), 0);
      if (after !== before) unsettled.write(after);
    }),
    mergeMap(fact => {
      const id = idOf(fact);
      if (id === undefined || isSettled(fact)) return of(fact);
      const lost: Fact = {was: 'unsent', id, unsure: true};
      const heardOfAgain$ = told$.pipe(filter(later => idOf(later) === id));
      const silence$ = timer(timing.effort + 2 * timing.answer).pipe(takeUntil(heardOfAgain$));
      return concat(of(fact), silence$.pipe(map(() => lost)));
    }),
  );
}
