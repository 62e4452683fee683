/** From `from` to `to`, in ms, a server works at `speed` times its normal speed. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly speed: number;
}

/** How fast a server works at any time. Everything is known in advance, so that a job's end is a calculation. */
export class Pace {
  readonly #marks: readonly {readonly at: number; readonly speed: number}[];

  /** Stretches may overlap: their speeds are multiplied. */
  constructor(stretches: readonly Stretch[]) {
    const times = [...new Set([0, ...stretches.flatMap(({from, to}) => [from, to])])].sort((a, b) => a - b);
    this.#marks = times.map(at => ({at, speed: speedAt(stretches, at)}));
  }

  /** When a job is done that is begun at `start` and needs `work` ms at normal speed. */
  endOf(start: number, work: number): number {
    let at = start;
    let left = work;
    for (let index = this.#indexAt(start); ; index++) {
      const speed = this.#marks[index]!.speed;
      const until = this.#marks[index + 1]?.at ?? Infinity;
      if (left <= (until - at) * speed) return at + left / speed;
      left -= (until - at) * speed;
      at = until;
    }
  }

  #indexAt(time: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#marks[middle]!.at <= time) low = middle;
      else high = middle;
    }
    return low;
  }
}

const speedAt = (stretches: readonly Stretch[], at: number): number =>
  stretches.filter(({from, to}) => from <= at && at < to).reduce((product, {speed}) => product * speed, 1);
