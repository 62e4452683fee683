import {
  catchError,
  defer,
  EMPTY,
  filter,
  ignoreElements,
  map,
  merge,
  mergeMap,
  of,
  startWith,
  switchMap,
  takeUntil,
  tap,
  type Observable,
} from 'rxjs';
import {now} from './clock.js';
import {createContext, type DialogContext, type DialogConfig, type Feature} from './context.js';
import {pageHide$, reportPageLeave} from './page-leave.js';
import type {DialogEvent} from './events.js';
import {only, type Intent} from './intents.js';
import {otherTabs} from './other-tabs.js';
import type {Ports} from './ports.js';
import {record} from './record.js';
import {answerQuestions} from './question/queue.js';
import {loadHistory} from './features/history.js';
import {restarts} from './restarts.js';
import {reduce, settledTurns, type DialogState} from './state.js';
import {warmUps} from './failover/warm-up.js';

/**
 * Runs the dialog: turns intents into states. Failures are states, too. `intents$` must be hot.
 * Subscribing opens the dialog, unsubscribing aborts every call, and so does leaving the page; a page that comes back
 * begins with the data that is stored by then. A restart, here or in another tab, aborts, forgets, and begins at main again.
 */
export function runDialog(
  intents$: Observable<Intent>,
  ports: Ports,
  config: DialogConfig,
): Observable<DialogState> {
  return defer(() => {
    const context = createContext(intents$, ports, config);
    let isOpened = false;
    const opened$ = only(intents$, 'recall').pipe(
      tap(() => {
        isOpened = true;
      }),
    );
    const back$ = context.page$.pipe(filter(event => event === 'back'));
    return merge(
      context.router.otherTabs$,
      opened$.pipe(ignoreElements()),
      merge(restarts(context), back$).pipe(
        startWith(undefined),
        switchMap(event => {
          const again$ = event === 'back' && isOpened ? of<Intent>({type: 'recall'}) : EMPTY;
          return oneDialog({...context, intents$: merge(intents$, again$)});
        }),
      ),
    );
  });
}

function oneDialog(context: DialogContext): Observable<DialogState> {
  const {transcript, report} = context;
  let state = restored(context);
  const times = new Map<string, number>();
  const saidAt = (id: string): number => {
    const at = times.get(id) ?? now();
    times.set(id, at);
    return at;
  };

  const own$ = merge(
    loadHistory(context),
    warmUps(context),
    answerQuestions(context),
    context.features$.pipe(mergeMap(feature => guarded(feature, context))),
  ).pipe(
    tap(event => {
      record(event, context, state.turns);
    }),
  );
  return merge(own$, otherTabs(context)).pipe(
    map(event => {
      try {
        state = reduce(state, event);
        if (isKept(event)) transcript.write(settledTurns(state, saidAt));
      } catch (error) {
        // An error loses one event, not the chat.
        report({type: 'defect', message: String(error)});
      }
      return state;
    }),
    startWith(state),
    takeUntil(
      pageHide$(context).pipe(
        tap(() => {
          reportPageLeave(state.turns, context);
        }),
      ),
    ),
  );
}

/** The state that an earlier page of this tab has left: its transcript, and its pending questions. */
function restored({router, servers, transcript, pendingQuestions}: DialogContext): DialogState {
  const turns = transcript.read().map(turn => ({...turn, restored: true}));
  const seen: DialogState = {turns, server: router.dialog()?.server ?? servers.main};
  return pendingQuestions
    .read()
    .reduce((state, {question}) => reduce(state, {type: 'asked', question, elsewhere: true}), seen);
}

const isKept = ({type}: DialogEvent): boolean =>
  ['answered', 'refused', 'rated', 'recalled', 'said'].includes(type);

/** An error in a feature ends only that feature. */
const guarded = (feature: Feature, context: DialogContext): Observable<DialogEvent> =>
  defer(() => feature(context)).pipe(
    catchError((error: unknown) => {
      context.report({type: 'defect', message: String(error)});
      return EMPTY;
    }),
  );
