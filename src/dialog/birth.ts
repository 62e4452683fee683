import {exhaustMap, merge, take, takeUntil, timer, type Observable} from 'rxjs';
import type {Desk} from './desk.js';

/**
 * Lets one tab at a time begin a dialog on a server, so that the others find its context id instead of beginning one
 * each. Nobody waits for long, and nobody keeps the others waiting for long.
 */
export const inTurn =
  ({tabs, timing}: Desk) =>
  <T>(work$: Observable<T>): Observable<T> => {
    const longEnough$ = timer(timing.birth);
    return merge(tabs.turn$.pipe(takeUntil(longEnough$)), longEnough$).pipe(
      exhaustMap(() => work$),
      take(1),
    );
  };
