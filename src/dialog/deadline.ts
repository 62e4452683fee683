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
import type {Desk} from './desk.js';
import {CallFailed, failureOf} from './failure.js';

/** A hidden page's timers come once a minute, however long the page is hidden. */
const throttled = 60_000;

/** ms that have passed since, by the clock that shows more: one may stand still in sleep, the other may be set. */
function stopwatch({uptime}: Desk): () => number {
  const [start, startByTheWall] = [uptime(), now()];
  return () => Math.max(uptime() - start, now() - startByTheWall);
}

/**
 * Emits once, when the page has run for `ms`. It begins anew when the browser finds its network again, and when a timer
 * comes so late that the page cannot have run: it slept, or was frozen. A silence that nobody was there to hear convicts
 * nobody. A page whose timers are only throttled begins anew once.
 *
 * @param anew ms for which the page has to run when it begins anew
 */
export function deadline(ms: number, desk: Desk, anew = ms): Observable<unknown> {
  const {lateness} = desk.timing;
  const run = (span: number, tolerated: number): Observable<unknown> =>
    defer(() => {
      const passed = stopwatch(desk);
      return timer(span).pipe(
        switchMap(() => (passed() - span > tolerated ? run(anew, lateness + throttled) : of(null))),
      );
    });
  return desk.page$.pipe(
    filter(event => event === 'online'),
    map(() => anew),
    startWith(ms),
    switchMap(span => run(span, lateness)),
    take(1),
  );
}

/** A call that breaks while the page does not run, or soon after it woke up, tells nothing about its server. */
export const unlessSuspended =
  (desk: Desk) =>
  <T>(call$: Observable<T>): Observable<T> =>
    defer(() => {
      const {lateness, probe} = desk.timing;
      let sinceItRan = stopwatch(desk);
      let sinceItWoke = () => Infinity;
      const hasSlept = () => sinceItRan() > 2 * lateness;
      const pulse$ = timer(lateness, lateness).pipe(
        tap(() => {
          if (hasSlept()) sinceItWoke = stopwatch(desk);
          sinceItRan = stopwatch(desk);
        }),
        ignoreElements(),
      );
      return merge(call$, pulse$).pipe(
        take(1),
        catchError((cause: unknown) => {
          const isNoEvidence =
            failureOf(cause).is === 'unreachable' && (hasSlept() || sinceItWoke() <= probe);
          return throwError(() => (isNoEvidence ? new CallFailed({is: 'suspended'}, {cause}) : cause));
        }),
      );
    });
