import type { Timing } from './timing.js';
/** Smoothed round trip and its variation, ms, as TCP estimates them (RFC 6298). */
export interface RoundTrip {
    readonly smoothed: number;
    readonly variation: number;
}
export declare function afterSample(before: RoundTrip | undefined, sample: number): RoundTrip;
/**
 * How long a warm-up may stay silent. Inside a dialog the bound is fixed, because a probe's tail is made by the
 * server's pauses and not by distance; a visitor whose round trip is unknown gets the longest.
 */
export declare function warmUpDeadline(inDialog: boolean, roundTrip: RoundTrip | undefined, timing: Timing): number;
