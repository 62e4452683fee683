import {meanOf, type LogNormal} from './random.js';

/** Every number of the modelled world that is not a rule of a policy. Milliseconds where nothing else is said. */
export const model = {
  /** Visitors arrive for this long; what they began is then carried to its end. */
  arrivals: 900_000,
  /** Nothing is measured while the site fills with visitors. */
  steadyFrom: 240_000,
  faultFrom: 420_000,
  /** A run that has not ended by then is cut off. */
  end: 2_400_000,

  firstThought: {median: 4_000, sigma: 0.6},
  /** Reading an answer and thinking of the next question. */
  thought: {median: 25_000, sigma: 0.8},
  /** From the first key to Enter (U). */
  typing: {median: 6_000, sigma: 0.7},
  /** A pasted question, or a suggestion that is clicked. */
  pasteShare: 0.1,
  pasteTime: 300,
  fewestQuestions: 2,
  mostQuestions: 4,
  /** A visitor whose last question was answered reads it, then leaves the page. */
  reading: 20_000,

  roundTrip: {median: 50, sigma: 0.6},
  /** TCP and TLS 1.3, in round trips, before a request can leave. */
  handshake: 1.5,
  /** A connection unused for this long is closed. */
  keepAlive: 60_000,
  /** A packet is lost in one of this many messages, and sent again after a while. */
  lossOneIn: 200,
  resendShortest: 200,
  resendLongest: 1_000,

  /** The work of a talk: p99 is 4.0 s, p99.9 is 7.1 s, 2 of 10 000 need more than 10 s. */
  talk: {median: 700, sigma: 0.75},
  status: 4,
  /** Workers beyond the mean load, in its square roots: some 62 % are busy with 10 000 visitors. */
  spareWorkers: 3.3,
  /** Requests that may wait for a worker, for each worker; the next gets 503. */
  queuePerWorker: 10,
  contextLife: 600_000,
  pauseEvery: 20_000,
  pauseShortest: 200,
  pauseLongest: 1_200,
} as const;

const questionsEach = (model.fewestQuestions + model.mostQuestions) / 2;

/** Questions a millisecond while visitors arrive. */
const questionRate = (visitors: number): number => (visitors * questionsEach) / model.arrivals;

/** As many as a server needs that carries all visitors alone. */
export function workersFor(visitors: number): number {
  const busy = questionRate(visitors) * meanOf(model.talk satisfies LogNormal);
  return Math.ceil(busy + model.spareWorkers * Math.sqrt(busy));
}
