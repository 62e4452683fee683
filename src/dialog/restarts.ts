import {filter, merge, tap, type Observable} from 'rxjs';
import type {Desk} from './desk.js';
import {only, type Intent} from './intents.js';
import {publish} from './publish.js';

/** The visitor begins again, here or in another tab: the dialog has ended, and its questions are forgotten. */
export const restarts = (intents$: Observable<Intent>, desk: Desk): Observable<unknown> => {
  const {router, tabs, unsettled} = desk;
  return merge(
    only(intents$, 'restart').pipe(
      tap(() => {
        router.learn({was: 'ended', epoch: router.routing().epoch});
        publish({was: 'restarted'}, desk, []);
      }),
    ),
    tabs.told$.pipe(
      filter(fact => fact.was === 'restarted'),
      tap(() => {
        unsettled.write([]);
      }),
    ),
  );
};
