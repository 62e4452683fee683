import {catchError, defer, EMPTY, map, timeout} from 'rxjs';
import type {Asides} from './asides.js';
import type {Feature} from './desk.js';
import type {Fact} from './facts.js';

/** Proposes what others ask most, once a conversation. @param count how many; 0 for none. */
export const topQuestions =
  (asides: Asides, count: () => number): Feature =>
  (_, {router, timing}) =>
    defer(() => (count() === 0 ? EMPTY : asides.topQuestions(router.server(), count()))).pipe(
      timeout({first: timing.secondary}),
      map((top): Fact => ({was: 'offered', offers: {top}})),
      catchError(() => EMPTY),
    );
