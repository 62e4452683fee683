import {firstRetransmission} from '../model/search/net.js';
import {way} from '../model/search/fake-server.js';

/** What a bound may depend on, all in ms. */
export interface Measures {
  /** From the first key to Enter. */
  readonly U: number;
  /** From Enter to the fault. */
  readonly x: number;
  /** From Enter to the last thing that happened. */
  readonly outage: number;
  /** The deadline of a warm-up. */
  readonly W: number;
}

// In timing.ts `doubt`, `probe` and `answer`; W and Wm are a warm-up's deadline, without a dialog and in one.
// Not the numbers of the product: a default that is changed shall be noticed.
const S = 1_500;
const P = 2_000;
const D = 20_000;
const doubtAgain = 3_000;
export const warmUp = {newDialog: 1_200, inDialog: 2_000};

/** Round trips of a probe, with the 5 ms that a status takes. */
const R = 2 * way.main + 5;
const Rb = 2 * way.backup + 5;
/** Round trips to open a connection, as the matrix counts them; those of the virtual network open at once. */
const k = 2.5;
const beyond = (ms: number): number => Math.max(0, ms);
const longestRetry = 30_000;

/** The bounds on the cost, in the words of the matrix, and what they mean. */
export const bounds = {
  '0': () => 0,
  '((1.5+k)R - U)+': ({U}) => beyond((1.5 + k) * R - U),
  '1.5R + kRb': () => 1.5 * R + k * Rb,
  'elapsed + R/2 + kRb': ({x}) => x + R / 2 + k * Rb,
  '(W - U)+ + (W/2 + kRb - max(U, W))+': ({U, W}) => beyond(W - U) + beyond(W / 2 + k * Rb - Math.max(U, W)),
  '<= W - U + kRb': ({U, W}) => W - U + k * Rb,
  'S + P': () => S + P,
  '<= max(S, 3) + P, plus x lost': ({x}) => Math.max(S, doubtAgain) + P + x,
  '<= 0.5 s': () => 500,
  '<= 1.2 s': () => 1200,
  D: () => D,
  'S + P + 3 R of 800 ms': () => S + P + 2_400,
  'Retry-After': () => 8_000 * 1.1 + 2 * Rb,
  '4 s': () => 4_000 + 5 * Rb,
  '1 s + R': () => 1_000 + 2 * R,
  'D + P': () => D + P,
  'D + kRb': () => D + k * Rb,
  'R + kRb': () => R + k * Rb,
  'R + Rb': () => R + Rb,
  'R + kR': () => R + k * R,
  'until recovery + at most 30 s': ({outage}) => outage + longestRetry,
  'until recovery + 30 s + P': ({outage}) => outage + longestRetry + P,
  '1 s + R + kR': () => 1_000 + R + k * R,
  '120 s': () => 120_000,
  '10 s + 1 s + R': () => 11_000 + R,
  'the outage + one retransmission': ({outage}) => 2 * outage + 2 * firstRetransmission,
  '<= P + R': () => P + R,
  '<= 60 s + P': () => 60_000 + P,
  R: () => R,
  Rb: () => Rb,
  '2R': () => 2 * R,
  'as 3 + at most 2 s for the second tab': () => 1.5 * R + k * Rb + 2_000,
  'elapsed + kRb': ({x}) => x + k * Rb,
  '((1+k)R - U)+': ({U}) => beyond((1 + k) * R - U),
  '-': () => Infinity,
} as const satisfies Readonly<Record<string, (measures: Measures) => number>>;

export type Bound = keyof typeof bounds;
