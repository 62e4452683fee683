/** From 0 to 1. */
export type Random = () => number;

/** mulberry32, started from numbers: who owns which stream is said at the call, so that no stream disturbs another. */
export function randomOf(...keys: readonly number[]): Random {
  let state = keys.reduce((mixed, key) => scramble(Math.imul(mixed ^ key, 0x9e3779b1)), 0x2545f491);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return scramble(state) / 2 ** 32;
  };
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

export const uniform = (random: Random, from: number, to: number): number => from + (to - from) * random();

/** The time to the next of events that come independently of each other. */
export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random());

export interface LogNormal {
  readonly median: number;
  readonly sigma: number;
}

export const logNormal = (random: Random, {median, sigma}: LogNormal): number =>
  median * Math.exp(sigma * normal(random));

export const meanOf = ({median, sigma}: LogNormal): number => median * Math.exp(sigma ** 2 / 2);

/** Box and Muller. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
