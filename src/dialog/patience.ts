import {
  catchError,
  defer,
  ignoreElements,
  merge,
  of,
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

/** ms that have passed since, by the clock that shows more: one may stand still in sleep, the other may be set. */
function stopwatch({uptime}: Desk): () => number {
  const [start, startByTheWall] = [uptime(), now()];
  return () => Math.max(uptime() - start, now() - startByTheWall);
}

/**
 * Emits when the page has run for `ms`. A timer that comes too late tells of sleep, of a frozen or a throttled page: a
 * silence that nobody was there to hear convicts nobody, and gets the time of one more probe.
 */
export const patience = (ms: number, desk: Desk): Observable<unknown> =>
  defer(() => {
    const {lateness, probe} = desk.timing;
    const passed = stopwatch(desk);
    return timer(ms).pipe(switchMap(() => (passed() - ms > lateness ? timer(probe) : of(0))));
  });

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
