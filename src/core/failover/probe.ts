import {
  catchError,
  concat,
  defer,
  EMPTY,
  expand,
  filter,
  map,
  merge,
  mergeMap,
  NEVER,
  of,
  scan,
  switchMap,
  takeWhile,
  tap,
  throwError,
  timer,
  type Observable,
} from 'rxjs';
import {now} from '../clock.js';
import {deadline, unlessSuspended} from '../deadline.js';
import type {DialogContext} from '../context.js';
import {CallFailed, failureOf, isClientSide, isWithoutStatus, type Failure} from '../failure.js';
import {otherServer, type ServerUrl} from '../servers.js';
import {
  deadAt,
  withOtherAsked,
  withoutProbe,
  withProbeOut,
  withOtherAnswer,
  type Silence,
} from './silence.js';

/** The result of a probe. */
export type Outcome = 'alive' | Failure;

/** Any answer means that the server and the visitor's network work. */
export const isAnswer = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined &&
  (outcome === 'alive' || ['refused', 'redirected', 'unreadable', 'down'].includes(outcome.type));

/**
 * Asks for the status once, without a deadline; with details, the dialog application has to work too. Never raises.
 * If the browser's budget is used up, the probe is not sent, and has no result.
 */
export const probe = (server: ServerUrl, context: DialogContext, details = false): Observable<Outcome> =>
  defer(() =>
    context.router.acquireProbe()
      ? context.transport.status(server, details).pipe(unlessSuspended(context))
      : throwError(() => new CallFailed({type: 'rate-limited'})),
  ).pipe(
    map((): Outcome => 'alive'),
    catchError((error: unknown) => of(failureOf(error))),
  );

const isSilent = (outcome: Outcome): boolean => outcome !== 'alive' && outcome.type === 'silent';

/** That a deployment has no status says nothing about the server. */
export function learnOutcome(server: ServerUrl, outcome: Outcome, {router}: DialogContext): void {
  if (outcome === 'alive') router.learn({type: 'alive', server, at: now()});
  else if (!isWithoutStatus(outcome)) router.learnFailure(server, 'probe', outcome);
}

/** Asks the other server, whose connection is open in time, and remembers what it says. */
export function probeOther(server: ServerUrl, context: DialogContext): Observable<Outcome> {
  const other = otherServer(context.servers, server);
  if (other === undefined) return EMPTY;
  return probe(other, context).pipe(
    tap(outcome => {
      learnOutcome(other, outcome, context);
    }),
  );
}

/** The silence of a server beside the answers of the other one. `outcome` is the final result. */
export interface Finding {
  readonly silence: Silence;
  readonly outcome?: Outcome;
}

/** The servers of an inquiry and its times, in ms. */
interface Inquiry {
  /** How long the server may be silent, ms. */
  readonly longest: number;
  /** The first request that it has not answered, ms of uptime; absent where only probes count. */
  readonly since?: number;
  /** ms until the other server is asked; half of the longest by default. */
  readonly otherAfter?: number;
  /** ms between the second probe and the third, twice as long each time up to four times; none where undefined. */
  readonly again?: number;
  readonly ask: (server: ServerUrl) => Observable<Outcome>;
  /** Returns true if the result of a probe is conclusive. */
  readonly believes: (outcome: Outcome) => boolean;
}

/**
 * Asks a server whether it works. A lost packet is not a death: after half of the time it is asked again, and so is the
 * other server, unless it was before. Emits what is found step by step, up to what the server answers; before that it may
 * be found `silent`.
 */
export function inquire(
  server: ServerUrl,
  {longest, since, otherAfter, again, ask, believes}: Inquiry,
  context: DialogContext,
): Observable<Finding> {
  const {uptime, random} = context;
  type Step = (finding: Finding) => Finding;
  const silent =
    (step: (silence: Silence) => Silence): Step =>
    ({silence}) => ({silence: step(silence)});
  const half = (longest / 2) * (0.9 + 0.2 * random());
  const later$ =
    again === undefined
      ? EMPTY
      : timer(half + again).pipe(expand((_, index) => timer(again * Math.min(2 ** (index + 1), 4))));

  const own$ = merge(of(0), timer(half), later$).pipe(
    mergeMap(() => {
      const at = uptime();
      const answer$ = ask(server).pipe(
        map((outcome): Step => {
          if (believes(outcome)) return ({silence}) => ({silence, outcome});
          const wasSent = outcome === 'alive' || !isClientSide(outcome);
          return silent(silence => (wasSent ? silence : withoutProbe(silence, at)));
        }),
      );
      return concat(of(silent(silence => withProbeOut(silence, at))), answer$);
    }),
  );
  const other$ = merge(timer(otherAfter ?? half), later$).pipe(
    mergeMap(() => {
      const at = uptime();
      return merge(
        of(silent(silence => withOtherAsked(silence, at))),
        probeOther(server, context).pipe(
          filter(isAnswer),
          map(() => silent(silence => withOtherAnswer(silence, uptime()))),
        ),
      );
    }),
  );
  return merge(own$, other$).pipe(
    scan((finding, step) => step(finding), {
      silence: {asked: [], ...(since !== undefined && {since})},
    } as Finding),
    switchMap(finding => {
      const dead = deadAt(finding.silence, longest);
      const isDead$ =
        dead === undefined || finding.outcome !== undefined
          ? NEVER
          : deadline(Math.max(dead - uptime(), 0), context, longest);
      return concat(
        of(finding),
        isDead$.pipe(map((): Finding => ({...finding, outcome: {type: 'silent', after: longest}}))),
      );
    }),
    // A dead server that answers after all has been slow.
    takeWhile(({outcome}) => outcome === undefined || isSilent(outcome), true),
  );
}
