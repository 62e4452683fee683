import type { Failure } from '../failure.js';
import type { Timing } from '../timing.js';
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
export declare const unknownHealth: Health;
export declare const isOpen: ({ circuit }: Health, at: number) => boolean;
/** Found in this typing, as opposed to an older cooldown. */
export declare const isFreshlyOpen: (health: Health, at: number, { healthTtl }: Timing) => boolean;
/** The remaining time of the server's `Retry-After`, in ms. */
export declare const requestedDelay: (health: Health, at: number) => number;
export declare const isFreshlyHealthy: (health: Health, at: number, timing: Timing) => boolean;
/** A good probe does not close a circuit that a real question opened. A recent failure before a good result was a false alarm. */
export declare function afterOk({ circuit }: Health, by: Source, at: number, timing: Timing): Health;
/** @param chance from 0 to 1: spreads the end of cooldowns over the visitors. */
export declare function afterFailure(health: Health, by: Source, failure: Failure, at: number, chance: number, timing: Timing): Health;
