import {concat, filter, map, mergeMap, of, takeUntil, timer, type Observable} from 'rxjs';
import type {Desk} from './desk.js';
import {idOf, isSettled, type Fact} from './facts.js';

/**
 * What other tabs say of their questions, which appear here too. A tab that falls silent with a question out has
 * crashed: after the longest effort its question counts as unsent.
 */
export function otherTabs({tabs, timing}: Desk): Observable<Fact> {
  const {told$} = tabs;
  return told$.pipe(
    map((fact): Fact =>
      fact.was === 'asked' || fact.was === 'answered' ? {...fact, elsewhere: true} : fact,
    ),
    mergeMap(fact => {
      if (fact.was !== 'asked') return of(fact);
      const {id, unsafe} = fact.question;
      const lost: Fact = {was: 'unsent', id, unsure: unsafe === true};
      const heardOf$ = told$.pipe(filter(later => idOf(later) === id && isSettled(later)));
      const longest = timing.effort + 2 * timing.answer;
      return concat(
        of(fact),
        timer(longest).pipe(
          map(() => lost),
          takeUntil(heardOf$),
        ),
      );
    }),
  );
}
