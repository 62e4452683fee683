import type {Refusal} from '../types.js';
import {isDead, isClientSide, type Failure} from '../failure.js';
import {isAnswer, type Outcome} from '../failover/probe.js';
import {allServers, otherServer, type Servers, type ServerUrl} from '../servers.js';

/** A sending that failed, or a probe that kept a waiting question from being sent. */
export interface FailedAttempt {
  readonly server: ServerUrl;
  /** The dialog that it failed, or failed to begin. */
  readonly epoch: number;
  readonly failure: Failure;
  /** ms of uptime. */
  readonly at: number;
  /**
   * Of a broken connection: what its server has said to a probe since. One that answers may have refused in a way that a
   * page cannot read.
   */
  readonly probed?: () => Outcome | undefined;
  /** It was only a probe. */
  readonly isProbe?: boolean;
}

const invalid: readonly number[] = [400, 406, 411, 412, 415, 417, 422, 428];
const tooLong: readonly number[] = [413, 414, 431];
const denied: readonly number[] = [401, 403, 404, 405, 407, 410, 451];

/** Why a server will not take the question, however often it is sent; undefined where it may. */
function refusal({failure, probed}: FailedAttempt): Refusal | undefined {
  const isAlive = failure.type === 'unreachable' && isAnswer(probed?.());
  if (failure.type === 'redirected' || isAlive) return 'denied';
  if (failure.type !== 'refused') return undefined;
  const {status} = failure;
  if (invalid.includes(status)) return 'invalid';
  if (tooLong.includes(status)) return 'too-long';
  return denied.includes(status) ? 'denied' : undefined;
}

/**
 * The reason why no server takes the question: both servers refuse it, or the only one that may be asked. A dialog on the backup stays
 * there: main is not asked about a request that is at fault.
 */
export function refusalOf(
  last: FailedAttempt,
  earlier: readonly FailedAttempt[],
  home: ServerUrl,
  servers: Servers,
): Refusal | undefined {
  const why = refusal(last);
  const isAlone = home === servers.backup && why !== 'denied';
  const isRefusedBy = (server: ServerUrl): boolean =>
    [...earlier, last].some(one => one.server === server && refusal(one) !== undefined);
  return (isAlone ? [home] : allServers(servers)).every(isRefusedBy) ? why : undefined;
}

/** A connection that broke because the visitor's own network, machine or page was gone, as its probe found. */
export const isClientSideBreak = (probed: Outcome | undefined): probed is Failure =>
  probed !== undefined && probed !== 'alive' && probed.type !== 'rate-limited' && isClientSide(probed);

const isVisitorsTrouble = ({failure, probed}: FailedAttempt): boolean =>
  isClientSide(failure) || isClientSideBreak(probed?.());

/** The failures of a server in this dialog, without those of the visitor. Without a dialog: in any. */
export const failuresOf = (
  failed: readonly FailedAttempt[],
  server: ServerUrl,
  epoch: number | null,
): readonly FailedAttempt[] =>
  failed.filter(
    one => one.server === server && !isVisitorsTrouble(one) && (epoch === null || one.epoch === epoch),
  );

/** A backup leaves its dialog when it is dead, or has failed it three times over a while. */
export function isGivenUp(failures: readonly FailedAttempt[], at: number, longEnough: number): boolean {
  const [first] = failures;
  const last = failures.at(-1);
  if (first === undefined || last === undefined) return false;
  return isDead(last.failure) || (failures.length >= 3 && at - first.at >= longEnough);
}

/** In what order a waiting question wants the servers: the dialog's own first, unless the other has failed it less often. */
export function preferred(
  failed: readonly FailedAttempt[],
  home: ServerUrl,
  servers: Servers,
  epoch: number | null,
): readonly ServerUrl[] {
  const other = otherServer(servers, home);
  if (other === undefined) return [home];
  const sent = failed.filter(one => !one.isProbe);
  const isBetter = failuresOf(sent, other, epoch).length < failuresOf(sent, home, epoch).length;
  return isBetter ? [other, home] : [home, other];
}
