import {catchError, defer, EMPTY, map, timeout} from 'rxjs';
import type {SecondaryApi} from './secondary-api.js';
import type {Feature} from '../context.js';
import type {DialogEvent} from '../events.js';

/** Proposes what others ask most, once a conversation. @param count how many; 0 for none. */
export const topQuestions =
  (api: SecondaryApi, count: () => number): Feature =>
  ({router, timing}) =>
    defer(() => (count() === 0 ? EMPTY : api.topQuestions(router.server(), count()))).pipe(
      timeout({first: timing.secondary}),
      map((top): DialogEvent => ({type: 'offered', offers: {top}})),
      catchError(() => EMPTY),
    );
