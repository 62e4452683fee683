import type {Failure} from './failure.js';
import type {Timing} from './timing.js';

/** Who saw it: a cheap probe, or a real question. */
export type Witness = 'probe' | 'talk';

/** What is held against a server. It is bad until `until`; `count` and `at` are remembered for longer. */
export interface Strike {
  readonly at: number;
  readonly until: number;
  readonly count: number;
  readonly seenBy: Witness;
  /** The server named the date itself (`Retry-After`): nobody disturbs it before. */
  readonly asked: boolean;
}

/** What is known of one server. Times are ms since 1970; without `okAt` it never answered. */
export interface Health {
  readonly okAt?: number;
  readonly strike?: Strike;
}

export const unknownHealth: Health = {};

export const isBad = ({strike}: Health, at: number): boolean => strike !== undefined && at < strike.until;

/** The verdict of this typing, as opposed to an older penalty. */
export const isFreshlyBad = (health: Health, at: number, {verdict}: Timing): boolean =>
  isBad(health, at) && at - (health.strike?.at ?? 0) < verdict;

/** For how many more ms the server asked to be left alone. */
export const askedToWait = (health: Health, at: number): number =>
  health.strike?.asked === true ? Math.max(health.strike.until - at, 0) : 0;

const hasAnsweredLately = ({okAt}: Health, at: number, {verdict}: Timing): boolean =>
  okAt !== undefined && at - okAt < verdict;

export const isFreshlyGood = (health: Health, at: number, timing: Timing): boolean =>
  !isBad(health, at) && hasAnsweredLately(health, at, timing);

/** A green probe does not lift what a real question saw; a fresh strike that is lifted was a false alarm. */
export function afterOk({strike}: Health, by: Witness, at: number, timing: Timing): Health {
  if (strike === undefined) return {okAt: at};
  if (by === 'probe' && strike.seenBy === 'talk') return {okAt: at, strike};
  if (at - strike.at < timing.verdict) return {okAt: at};
  return {okAt: at, strike: {...strike, until: Math.min(strike.until, at)}};
}

/** What two questions, or two tabs, see at about the same time is one failure. An old strike is forgotten. */
function strikesBefore(strike: Strike | undefined, at: number, timing: Timing): number {
  if (strike === undefined || at - strike.at >= timing.penaltyLongest) return 0;
  return at - strike.at < timing.verdict ? strike.count - 1 : strike.count;
}

/** @param chance from 0 to 1: spreads the visitors who come back. */
export function afterFailure(
  health: Health,
  by: Witness,
  failure: Failure,
  at: number,
  chance: number,
  timing: Timing,
): Health {
  const count = 1 + strikesBefore(health.strike, at, timing);
  const asked = failure.is === 'refused' ? failure.retryAfter : undefined;
  const penalty = asked ?? timing.penalty * (0.5 + chance) * 2 ** (count - 1);
  const until = at + Math.min(penalty, timing.penaltyLongest);
  return {...health, strike: {at, until, count, seenBy: by, asked: asked !== undefined}};
}
