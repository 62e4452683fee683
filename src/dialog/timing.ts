import {resumable} from './resumable.js';

/** Every duration a visitor can feel, in milliseconds. */
export interface Timing {
  /** A question without answer after this long moves to the backup. */
  readonly answer: number;
  /** A server that answers probes keeps a question that another one failed for three times as long at each sending, up to this. */
  readonly answerLongest: number;
  /** A question without answer after this long is shown as slow. */
  readonly slow: number;
  /** A question without answer after this long raises a doubt: its server is probed. */
  readonly doubt: number;
  /** A doubtful server is probed again after each one of these. */
  readonly doubtAgain: number;
  /** A status that takes longer tells of an overloaded server. */
  readonly sluggish: number;
  /** An overloaded server is left after this long, if the other one works. */
  readonly overloaded: number;
  /** A verdict about a server counts for this long; nobody probes it again before. */
  readonly verdict: number;
  /** A warm-up's deadline while no dialog has begun, when starting elsewhere costs nothing: at least this. */
  readonly warmUpShortest: number;
  /** The same, at most. */
  readonly warmUpLongest: number;
  /** A warm-up's deadline inside a dialog: moving costs the context, so a server's pause must fit. */
  readonly warmUpInDialog: number;
  /** A probe made for a question that is out or waits. */
  readonly probe: number;
  /** A secondary call, such as the history. */
  readonly secondary: number;
  /** A pause in typing, after which suggestions are asked for. */
  readonly typing: number;
  /** A timer that is later than this tells of a page that did not run: asleep, frozen, throttled. It convicts nobody. */
  readonly lateness: number;
  /** Another tab that begins a dialog is waited for so long at most, and keeps the others waiting no longer. */
  readonly birth: number;
  /** A server that was slow is trusted again after two good probes that are so far apart. */
  readonly proof: number;
  /** A question that a reload interrupted is sent again by itself when it is younger than this. */
  readonly resumable: number;
  /** A server that failed is avoided by new dialogs for this long, ±50 %, doubled at each strike up to `penaltyLongest`. */
  readonly penalty: number;
  /** The longest penalty. */
  readonly penaltyLongest: number;
  /** A dialog unused for this long has ended: the platform's ten minutes and a margin. */
  readonly dialogIdle: number;
  /** Longest pause before the n-th retry of a waiting question: `min(retryLongest, retry · 2ⁿ)`. */
  readonly retry: number;
  /** The longest pause between two retries. */
  readonly retryLongest: number;
  /** A question is retried for this long, then waits for the visitor. */
  readonly effort: number;
}

/** They come from a simulation of typing, round trips, slow answers and outages; docs/decisions 4, 5 and 7 say more. */
export const defaultTiming: Timing = {
  answer: 10_000,
  answerLongest: 60_000,
  slow: 3_000,
  doubt: 1_500,
  doubtAgain: 3_000,
  sluggish: 1_000,
  overloaded: 8_000,
  verdict: 10_000,
  warmUpShortest: 800,
  warmUpLongest: 1_200,
  warmUpInDialog: 2_000,
  probe: 2_000,
  secondary: 5_000,
  typing: 300,
  lateness: 1_000,
  birth: 2_000,
  proof: 5_000,
  resumable,
  penalty: 60_000,
  penaltyLongest: 600_000,
  dialogIdle: 630_000,
  retry: 1_000,
  retryLongest: 30_000,
  effort: 600_000,
};
