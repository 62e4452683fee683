import type {Timing} from './timing.js';

/** Smoothed round trip and its variation, ms, as TCP estimates them (RFC 6298). */
export interface RoundTrip {
  readonly smoothed: number;
  readonly variation: number;
}

export function afterSample(before: RoundTrip | undefined, sample: number): RoundTrip {
  if (before === undefined) return {smoothed: sample, variation: sample / 2};
  return {
    smoothed: before.smoothed + (sample - before.smoothed) / 8,
    variation: before.variation + (Math.abs(before.smoothed - sample) - before.variation) / 4,
  };
}

/**
 * How long a warm-up may stay silent. Inside a dialog the bound is fixed, because a probe's tail is made by the
 * server's pauses and not by distance; a visitor whose round trip is unknown gets the longest.
 */
export function warmUpDeadline(inDialog: boolean, roundTrip: RoundTrip | undefined, timing: Timing): number {
  if (inDialog) return timing.warmUpInDialog;
  if (roundTrip === undefined) return timing.warmUpLongest;
  const expected = roundTrip.smoothed + 4 * roundTrip.variation + 300;
  return Math.min(Math.max(expected, timing.warmUpShortest), timing.warmUpLongest);
}
