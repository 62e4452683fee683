import {
  catchError,
  defer,
  ignoreElements,
  interval,
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

/**
 * Emits when the page has run for `ms`. A timer that comes too late tells of sleep, of a frozen or a throttled page: a
 * silence that nobody was there to hear convicts nobody, and gets the time of one more probe.
 */
export const patience = (ms: number, {timing, uptime}: Desk): Observable<unknown> =>
  defer(() => {
    const due = uptime() + ms;
    const dueByTheWall = now() + ms;
    const isLate = () => Math.max(uptime() - due, now() - dueByTheWall) > timing.lateness;
    return timer(ms).pipe(switchMap(() => (isLate() ? timer(timing.probe) : of(0))));
  });

/** A call that breaks while the page does not run, or as it wakes up, tells nothing about its server. */
export const unlessSuspended =
  ({timing, uptime}: Desk) =>
  <T>(call$: Observable<T>): Observable<T> =>
    defer(() => {
      let ranAt = uptime();
      const pulse$ = interval(timing.lateness).pipe(
        tap(() => {
          ranAt = uptime();
        }),
        ignoreElements(),
      );
      const hasRun = () => uptime() - ranAt <= 2 * timing.lateness;
      return merge(call$, pulse$).pipe(
        take(1),
        catchError((cause: unknown) => {
          const isNoEvidence = failureOf(cause).is === 'unreachable' && !hasRun();
          return throwError(() => (isNoEvidence ? new CallFailed({is: 'suspended'}, {cause}) : cause));
        }),
      );
    });
