import {Observable, timer} from 'rxjs';
import type {DialogContext} from '../context.js';

/**
 * Lets one tab at a time begin a dialog on a server, so that the others find its context id instead of beginning one
 * each. The wait and the lock are both limited.
 */
export const withNewDialogLock =
  ({tabs, timing}: DialogContext) =>
  <T>(work$: Observable<T>): Observable<T> =>
    new Observable(subscriber => {
      let isBegun = false;
      const begin = () => {
        if (!isBegun) subscriber.add(work$.subscribe(subscriber));
        isBegun = true;
      };
      const turn = tabs.lock$.subscribe(begin);
      subscriber.add(turn);
      subscriber.add(
        timer(timing.newDialogLock).subscribe(() => {
          turn.unsubscribe();
          begin();
        }),
      );
    });
