import {
  catchError,
  defer,
  filter,
  ignoreElements,
  map,
  merge,
  of,
  startWith,
  switchMap,
  take,
  tap,
  throwError,
  timer,
  type Observable,
} from 'rxjs';
import {now} from './clock.js';
import type {DialogContext} from './context.js';
import {CallFailed, failureOf} from './failure.js';

/** A hidden page's timers come once a minute, however long the page is hidden. */
const throttled = 60_000;

/** ms that have passed since, by the clock that shows more: one may stand still in sleep, the other may be set. */
function stopwatch({uptime}: DialogContext): () => number {
  const [start, startByTheWall] = [uptime(), now()];
  return () => Math.max(uptime() - start, now() - startByTheWall);
}

/**
 * Emits once, when the page has run for `ms`. It begins anew when the browser finds its network again, and when a timer
 * comes so late that the page cannot have run: it slept, or was frozen. A late timer means that the page
 * was suspended, which does not count against the server. A page whose timers are only throttled begins anew once.
 *
 * @param anew ms for which the page has to run when it begins anew
 */
export function deadline(ms: number, context: DialogContext, anew = ms): Observable<unknown> {
  const {timerDrift} = context.timing;
  const run = (span: number, tolerated: number): Observable<unknown> =>
    defer(() => {
      const passed = stopwatch(context);
      return timer(span).pipe(
        switchMap(() => (passed() - span > tolerated ? run(anew, timerDrift + throttled) : of(null))),
      );
    });
  return context.page$.pipe(
    filter(event => event === 'online'),
    map(() => anew),
    startWith(ms),
    switchMap(span => run(span, timerDrift)),
    take(1),
  );
}

/** A call that breaks while the page does not run, or soon after it woke up, tells nothing about its server. */
export const unlessSuspended =
  (context: DialogContext) =>
  <T>(call$: Observable<T>): Observable<T> =>
    defer(() => {
      const {timerDrift, probe} = context.timing;
      let sinceItRan = stopwatch(context);
      let sinceItWoke = () => Infinity;
      const hasSlept = () => sinceItRan() > 2 * timerDrift;
      const pulse$ = timer(timerDrift, timerDrift).pipe(
        tap(() => {
          if (hasSlept()) sinceItWoke = stopwatch(context);
          sinceItRan = stopwatch(context);
        }),
        ignoreElements(),
      );
      return merge(call$, pulse$).pipe(
        take(1),
        catchError((cause: unknown) => {
          const isSuspended =
            failureOf(cause).type === 'unreachable' && (hasSlept() || sinceItWoke() <= probe);
          return throwError(() => (isSuspended ? new CallFailed({type: 'suspended'}, {cause}) : cause));
        }),
      );
    });
