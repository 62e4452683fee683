import type {VirtualClock} from '../../support/virtual-clock.js';
import type {Fault} from './faults.js';

/** For this long after a fault, in ms, a queue is its consequence; later it is an ordinary one. */
const aftermath = 120_000;

/** Tells when a server was well: no fault, and no queue that a fault has left behind. */
export class Recovery {
  readonly #faults: readonly Fault[];
  readonly #clock: VirtualClock;
  #queueUntil = -1;

  constructor(faults: readonly Fault[], clock: VirtualClock) {
    this.#faults = faults;
    this.#clock = clock;
  }

  /** To be called whenever a request comes or goes. */
  note(waiting: number): void {
    const now = this.#clock.uptime();
    if (waiting > 0 && this.#faults.some(({from, to}) => from <= now && now < to + aftermath)) {
      this.#queueUntil = now;
    }
  }

  wasWellSince(time: number): boolean {
    return this.#queueUntil < time && !wasTroubled(this.#faults, time, this.#clock.uptime());
  }
}

const wasTroubled = (faults: readonly Fault[], since: number, until: number): boolean =>
  faults.some(({from, to}) => from <= until && since < to);
