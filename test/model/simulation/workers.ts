import type {VirtualClock} from '../../support/virtual-clock.js';
import type {Pace} from './pace.js';

export interface Job {
  /** ms at normal speed. */
  readonly work: number;
  readonly done: () => void;
  /** The server died, and the job with it. */
  readonly lost: () => void;
}

/** A few workers and one queue, first come, first served. Nobody leaves it: a client that went away is not noticed. */
export class Workers {
  readonly #clock: VirtualClock;
  readonly #pace: Pace;
  readonly #count: number;
  #waiting: Job[] = [];
  #busy = new Set<Job>();

  constructor(count: number, pace: Pace, clock: VirtualClock) {
    this.#count = count;
    this.#pace = pace;
    this.#clock = clock;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  submit(job: Job): void {
    if (this.#busy.size < this.#count) this.#begin(job);
    else this.#waiting.push(job);
  }

  kill(): void {
    const lost = [...this.#busy, ...this.#waiting];
    this.#busy = new Set();
    this.#waiting = [];
    for (const job of lost) job.lost();
  }

  #begin(job: Job): void {
    this.#busy.add(job);
    const now = this.#clock.uptime();
    this.#clock.at(this.#pace.endOf(now, job.work) - now, () => {
      if (!this.#busy.delete(job)) return;
      const next = this.#waiting.shift();
      if (next !== undefined) this.#begin(next);
      job.done();
    });
  }
}
