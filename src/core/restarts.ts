import {filter, merge, tap, type Observable} from 'rxjs';
import type {DialogContext} from './context.js';
import {only} from './intents.js';

/**
 * The visitor begins again, here or in another tab: the dialog has ended, and its questions are forgotten. The same when
 * everything that is stored was removed.
 */
export const restarts = ({
  intents$,
  router,
  tabs,
  pendingQuestions,
  transcript,
  forgotten$,
}: DialogContext): Observable<unknown> =>
  merge(
    only(intents$, 'restart').pipe(
      tap(() => {
        router.learn({type: 'ended', epoch: router.routing().epoch});
        tabs.tell({type: 'restarted'});
      }),
    ),
    tabs.told$.pipe(filter(event => event.type === 'restarted')),
    forgotten$.pipe(tap(router.forget)),
  ).pipe(
    tap(() => {
      pendingQuestions.write([]);
      transcript.write([]);
    }),
  );
