import {filter, merge, tap, type Observable} from 'rxjs';
import type {Desk} from './desk.js';
import {only, type Intent} from './intents.js';

/**
 * The visitor begins again, here or in another tab: the dialog has ended, and its questions are forgotten. The same when
 * everything that is stored was removed.
 */
export const restarts = (
  intents$: Observable<Intent>,
  {router, tabs, unsettled, transcript, forgotten$}: Desk,
): Observable<unknown> =>
  merge(
    only(intents$, 'restart').pipe(
      tap(() => {
        router.learn({was: 'ended', epoch: router.routing().epoch});
        tabs.tell({was: 'restarted'});
      }),
    ),
    tabs.told$.pipe(filter(fact => fact.was === 'restarted')),
    forgotten$.pipe(tap(router.forget)),
  ).pipe(
    tap(() => {
      unsettled.write([]);
      transcript.write([]);
    }),
  );
