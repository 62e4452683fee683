import {
  defer,
  map,
  merge,
  of,
  switchMap,
  take,
  takeWhile,
  tap,
  timeout,
  timer,
  toArray,
  type Observable,
} from 'rxjs';
import type {DialogContext} from '../context.js';
import {only} from '../intents.js';
import {failuresOf, isGivenUp, preferred, type FailedAttempt} from './failed-attempts.js';
import {isDead, isClientSide, isWithoutStatus, type Failure} from '../failure.js';
import {isAnswer, probe, type Outcome} from '../failover/probe.js';
import type {ServerUrl} from '../servers.js';
import type {Timing} from '../timing.js';

/** The progress of a waiting question before a round. */
export interface RetryProgress {
  /** How many rounds. */
  readonly round: number;
  /** There was no round since the last attempt. */
  readonly isFirst: boolean;
  /** ms. */
  readonly waited: number;
  /** The last round had no probe left in the browser's budget, or a server that answers again, if not yet well. */
  readonly isSoon: boolean;
}

/** The result of a retry round. */
export interface Round {
  /** The server that may get the question; null for none. */
  readonly to: ServerUrl | null;
  /** Further failures of the dialog's server in this round. */
  readonly failed: readonly FailedAttempt[];
  /** The next pause is short. */
  readonly isSoon: boolean;
}

/**
 * One round of waiting: a pause, cut short by the visitor or by a page that is online or visible again, then one cheap
 * probe of each server that may get the question.
 *
 * @param failed what the servers have failed so far
 */
export function retryRound(
  effort: RetryProgress,
  failed: readonly FailedAttempt[],
  context: DialogContext,
): Observable<Round> {
  const {intents$, router, random, report, servers, timing, page$, uptime} = context;

  /** The dialog as it is now: another tab may begin it, or move it. */
  function dialogNow() {
    const dialog = router.dialog();
    const home = dialog?.server ?? servers.main;
    const epoch = dialog === null ? null : router.routing().epoch;
    const failures = failuresOf(failed, home, epoch);
    const isOnBackup = home !== servers.main;
    const isBound = isOnBackup && !isGivenUp(failures, uptime(), timing.leaveBackup);
    /** The servers that may get the question, the preferred one first. A dialog stays on the backup until it is given up there. */
    const wanted = isBound ? [home] : preferred(failed, home, servers, epoch);
    return {home, epoch, failures, isOnBackup, wanted};
  }

  function pause(): number {
    const {failures, isOnBackup, wanted} = dialogNow();
    const asked = Math.min(...wanted.map(server => router.requestedDelay(server)));
    if (asked > 0) return asked * (1 + random() / 10);
    const own = isOnBackup ? pauseOnBackup(effort, failures, uptime(), timing) : undefined;
    return own ?? pauseBefore(effort, random(), timing);
  }

  const asking = (server: ServerUrl): Observable<Reply> =>
    probe(server, context).pipe(
      timeout({first: timing.probe, with: () => of<Outcome>({type: 'late', after: timing.probe})}),
      map(outcome => ({server, outcome})),
    );

  /** @param isInsisted the visitor does not care what a server has asked for */
  const findServer = (isInsisted: boolean): Observable<Round> =>
    defer(() => {
      const before = dialogNow();
      const {wanted} = before;
      const asked = wanted.filter(server => isInsisted || router.requestedDelay(server) === 0);
      return merge(...asked.map(asking)).pipe(
        takeWhile(({server, outcome}) => !accepts(outcome) || server !== wanted[0], true),
        toArray(),
        map(replies => {
          const {home, epoch} = dialogNow();
          const isSame = home === before.home && epoch === before.epoch;
          const isStarved = replies.length > 0 && replies.every(({outcome}) => isRateLimited(outcome));
          const isSoon = isStarved || replies.some(({outcome}) => isAnswer(outcome));
          return {isSoon, ...(isSame ? decide(replies, before) : {to: null, failed: []})};
        }),
      );
    });

  function decide(
    replies: readonly Reply[],
    {home, epoch, failures, wanted}: ReturnType<typeof dialogNow>,
  ): Omit<Round, 'isSoon'> {
    const accepting = replies.filter(({outcome}) => accepts(outcome)).map(({server}) => server);
    const to = wanted.find(server => accepting.includes(server)) ?? null;
    const outcome = replies.find(({server}) => server === home)?.outcome;
    if (outcome === undefined || accepts(outcome)) return {to, failed: []};
    // The browser is not offline if the other server answers.
    const isOnline = outcome.type === 'offline' && to !== null;
    const failure: Failure = isOnline ? {type: 'unreachable'} : outcome;
    if (isClientSide(failure)) return {to: epoch === null ? to : null, failed: []};
    const again = {server: home, epoch: router.routing().epoch, failure, at: uptime(), isProbe: true};
    // One probe without an answer is not enough to leave a dialog.
    const isUnsure = failure.type === 'late' || failure.type === 'unreachable';
    const mayLeave = epoch === null || !isUnsure || failures.length > 0;
    if (to === null || !mayLeave) return {to: null, failed: [again]};
    router.learnFailure(home, 'probe', failure);
    return {to, failed: [again]};
  }

  /** Pages that wake up together do not ask together. */
  const seemsBetter$ = page$.pipe(
    tap(event => {
      if (event === 'online') report({type: 'online'});
    }),
    switchMap(() => timer(random() * timing.retry)),
  );

  return merge(
    merge(timer(pause()), seemsBetter$).pipe(map(() => false)),
    only(intents$, 'try-now').pipe(map(() => true)),
  ).pipe(take(1), switchMap(findServer));
}

/** The answer of a server to the probe of a round. */
interface Reply {
  readonly server: ServerUrl;
  readonly outcome: Outcome;
}

const isRateLimited = (outcome: Outcome): boolean => outcome !== 'alive' && outcome.type === 'rate-limited';

/** If a deployment has no status, only the question itself shows whether the server works. */
const accepts = (outcome: Outcome): outcome is Exclude<Outcome, Failure> =>
  outcome === 'alive' || isWithoutStatus(outcome);

/**
 * A backup that failed gets its question again after one second, after three more, and when it may be left. One that is
 * dead is no reason to wait. Undefined where there is nothing special about it any more.
 */
function pauseOnBackup(
  {isFirst}: RetryProgress,
  failures: readonly FailedAttempt[],
  at: number,
  {retry, leaveBackup}: Timing,
): number | undefined {
  const [first] = failures;
  const last = failures.at(-1);
  if (first === undefined || last === undefined || isDead(last.failure)) return isFirst ? 0 : undefined;
  if (failures.length === 1) return retry;
  if (failures.length === 2) return 3 * retry;
  return at - first.at < leaveBackup ? leaveBackup - (at - first.at) : undefined;
}

/**
 * Full jitter while the pauses grow, which in the first half minute is to five seconds only. The longest ones differ by a
 * fifth: where all of 0 to 30 s is drawn again and again, half of those who wait come back within 9 s, which is too many
 * at once, and the last ones are late. With its probe a round takes the longest at most. Who could not ask asks soon, and
 * so does who has heard of a server that comes back.
 */
function pauseBefore({round, waited, isSoon}: RetryProgress, chance: number, timing: Timing): number {
  const {retry, maxEarlyRetryDelay, maxRetryDelay, probe: ofProbe} = timing;
  const longest = isSoon || waited < maxRetryDelay ? maxEarlyRetryDelay : maxRetryDelay - ofProbe;
  const growing = retry * 2 ** round;
  return growing < longest ? chance * growing : (0.8 + 0.2 * chance) * longest;
}
