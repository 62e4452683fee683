import {
  catchError,
  defer,
  EMPTY,
  exhaustMap,
  filter,
  map,
  of,
  switchMap,
  takeUntil,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import type {Desk} from './desk.js';
import {failureOf} from './failure.js';
import {askOther, askStatus, judge, learnOutcome, type Outcome} from './judge.js';
import {patience} from './patience.js';
import type {ServerUrl} from './servers.js';

/** What the details of a status say. */
type Condition = Outcome | 'overloaded';

/**
 * Watches the server of a question that is out. Silence raises a doubt: its status is asked, with details, again and
 * again. A server that is dead, or says that it is down, is convicted; one that answers is waited for; one that answers
 * slowly or with 503 is overloaded, and left after a while if the other one works. Emits nothing.
 *
 * @param patient whether an overloaded server keeps what it has accepted: the last one that can answer does.
 */
export function watchOver(server: ServerUrl, patient: boolean, desk: Desk): Observable<unknown> {
  const {router, timing, uptime} = desk;

  const askInDetail = (asked: ServerUrl): Observable<Condition> =>
    defer(() => {
      const sentAt = uptime();
      return askStatus(asked, true, desk).pipe(
        map((): Condition => (uptime() - sentAt > timing.sluggish ? 'overloaded' : 'alive')),
        catchError((error: unknown) => of(conditionOf(error))),
      );
    });

  return defer(() => {
    const leaveAt = uptime() + timing.overloaded;
    const leave = (): void => {
      router.learnFailure(server, 'probe', {is: 'late', after: timing.overloaded});
    };
    return timer(timing.doubt, timing.doubtAgain).pipe(
      // Who says nothing is not asked again at once: the answer may still come; but the connection may be dead.
      exhaustMap(() =>
        judge(server, timing.probe, askInDetail, desk).pipe(
          takeUntil(timer(timing.probe + timing.doubtAgain)),
        ),
      ),
      switchMap(condition => {
        if (condition !== 'overloaded') learnOutcome(server, condition, desk);
        else if (!patient) {
          return patience(Math.max(leaveAt - uptime(), 0), desk).pipe(
            switchMap(() => askOther(server, desk)),
            filter(other => other === 'alive'),
            tap(leave),
          );
        }
        return EMPTY;
      }),
    );
  });
}

/** Whoever answers at all is alive; 503 means too much to do. */
function conditionOf(error: unknown): Condition {
  const failure = failureOf(error);
  if (failure.is === 'refused') return failure.status === 503 ? 'overloaded' : 'alive';
  return failure.is === 'unreadable' || failure.is === 'redirected' ? 'alive' : failure;
}
