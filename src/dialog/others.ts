import {concat, filter, map, mergeMap, of, takeUntil, timer, type Observable} from 'rxjs';
import type {Desk} from './desk.js';
import {idOf, isSettled, type Fact} from './facts.js';

/**
 * What other tabs say of their questions, which appear here too. A tab that falls silent with a question out has
 * crashed: after the longest effort nobody knows what became of it.
 */
export function otherTabs({tabs, timing}: Desk): Observable<Fact> {
  const told$ = tabs.told$.pipe(map(fact => ({...fact, elsewhere: true}) as Fact));
  return told$.pipe(
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
