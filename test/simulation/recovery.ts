import type {VirtualClock} from '../support/virtual-clock.js';
import {faultAt, type Fault} from './faults.js';

/** A server is well again when a fault has ended and the queue that it left behind is empty. */
export class Recovery {
  readonly #faults: readonly Fault[];
  readonly #clock: VirtualClock;
  #ill = false;
  #wellFrom = 0;

  constructor(faults: readonly Fault[], clock: VirtualClock) {
    this.#faults = faults;
    this.#clock = clock;
    for (const {from} of faults) {
      clock.at(from, () => {
        this.#ill = true;
      });
    }
  }

  /** To be called whenever the queue may have changed. */
  note(waiting: number): void {
    const now = this.#clock.uptime();
    if (!this.#ill || waiting > 0 || faultAt(this.#faults, now) !== undefined) return;
    this.#ill = false;
    this.#wellFrom = now;
  }

  wasWellSince(time: number): boolean {
    return !this.#ill && this.#wellFrom <= time;
  }
}
