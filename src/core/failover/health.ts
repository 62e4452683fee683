import type {Failure} from '../failure.js';
import type {Timing} from '../timing.js';

/** The origin of an observation: a cheap probe, or a real question. */
export type Source = 'probe' | 'talk';

/** The circuit breaker of a server. It is open until `openUntil`; `failures` and `openedAt` are remembered for longer. */
export interface CircuitState {
  readonly openedAt: number;
  readonly openUntil: number;
  readonly failures: number;
  readonly source: Source;
  /** The server named the date itself (`Retry-After`): no probe is sent before. */
  readonly isRequested: boolean;
}

/** The health of one server. Times are ms since 1970; without `okAt` it never answered. */
export interface Health {
  readonly okAt?: number;
  readonly circuit?: CircuitState;
}

export const unknownHealth: Health = {};

export const isOpen = ({circuit}: Health, at: number): boolean =>
  circuit !== undefined && at < circuit.openUntil;

/** Found in this typing, as opposed to an older cooldown. */
export const isFreshlyOpen = (health: Health, at: number, {healthTtl}: Timing): boolean =>
  isOpen(health, at) && at - (health.circuit?.openedAt ?? 0) < healthTtl;

/** The remaining time of the server's `Retry-After`, in ms. */
export const requestedDelay = (health: Health, at: number): number =>
  health.circuit?.isRequested === true ? Math.max(health.circuit.openUntil - at, 0) : 0;

const hasAnsweredLately = ({okAt}: Health, at: number, {healthTtl}: Timing): boolean =>
  okAt !== undefined && at - okAt < healthTtl;

export const isFreshlyHealthy = (health: Health, at: number, timing: Timing): boolean =>
  !isOpen(health, at) && hasAnsweredLately(health, at, timing);

/** A good probe does not close a circuit that a real question opened. A recent failure before a good result was a false alarm. */
export function afterOk({circuit}: Health, by: Source, at: number, timing: Timing): Health {
  if (circuit === undefined) return {okAt: at};
  if (by === 'probe' && circuit.source === 'talk') return {okAt: at, circuit};
  if (at - circuit.openedAt < timing.healthTtl) return {okAt: at};
  return {okAt: at, circuit: {...circuit, openUntil: Math.min(circuit.openUntil, at)}};
}

/** Failures that two questions, or two tabs, see at about the same time count as one. An old failure does not count. */
function failuresBefore(circuit: CircuitState | undefined, at: number, timing: Timing): number {
  if (circuit === undefined || at - circuit.openedAt >= timing.maxCooldown) return 0;
  return at - circuit.openedAt < timing.healthTtl ? circuit.failures - 1 : circuit.failures;
}

/** @param chance from 0 to 1: spreads the end of cooldowns over the visitors. */
export function afterFailure(
  health: Health,
  by: Source,
  failure: Failure,
  at: number,
  chance: number,
  timing: Timing,
): Health {
  const count = 1 + failuresBefore(health.circuit, at, timing);
  const requested = failure.type === 'refused' ? failure.retryAfter : undefined;
  const cooldown = requested ?? timing.cooldown * (0.5 + chance) * 2 ** (count - 1);
  const until = at + Math.min(cooldown, timing.maxCooldown);
  return {
    ...health,
    circuit: {
      openedAt: at,
      openUntil: until,
      failures: count,
      source: by,
      isRequested: requested !== undefined,
    },
  };
}
