import {dateTimestampProvider} from 'rxjs/internal/scheduler/dateTimestampProvider';
import {intervalProvider} from 'rxjs/internal/scheduler/intervalProvider';

interface Timer {
  due: number;
  /** A page's own, which its browser may throttle. */
  readonly isOfPage: boolean;
  readonly order: number;
  readonly period: number;
  readonly run: () => void;
}

/**
 * The time of rxjs in a test's hand: any number of pages share it, a laptop can sleep, and the wall clock can be set.
 * It replaces rxjs's own timers from `install` to `uninstall`; nothing else in the process notices.
 */
export class VirtualClock {
  #uptime = 0;
  #wallAhead: number;
  #order = 0;
  #throttle = 0;
  readonly #heap: Timer[] = [];
  readonly #live = new Set<Timer>();

  /** @param startsAt ms since 1970 */
  constructor(startsAt = 0) {
    this.#wallAhead = startsAt;
  }

  readonly uptime = (): number => this.#uptime;
  readonly now = (): number => this.#uptime + this.#wallAhead;

  /** Timers that are armed. */
  get armed(): number {
    return this.#live.size;
  }

  /** Those of pages among them. */
  get armedByPages(): number {
    return [...this.#live].filter(({isOfPage}) => isOfPage).length;
  }

  install(): void {
    dateTimestampProvider.delegate = {now: this.now};
    intervalProvider.delegate = {
      setInterval: (run, period = 0) => this.#arm(run, Math.max(period, 0), true) as never,
      clearInterval: handle => void this.#live.delete(handle as never),
    };
  }

  uninstall(): void {
    dateTimestampProvider.delegate = undefined;
    intervalProvider.delegate = undefined;
  }

  /** Runs something once, after `delay` ms. */
  at(delay: number, run: () => void): void {
    const timer: Timer = this.#arm(() => {
      this.#live.delete(timer);
      run();
    }, delay);
  }

  /** Lets `ms` pass; every timer runs at its time. */
  advance(ms: number): void {
    const end = this.#uptime + ms;
    for (let next = this.#next(); next !== undefined && next.due <= end; next = this.#next()) {
      this.#uptime = Math.max(this.#uptime, next.due);
      this.#pop();
      if (next.isOfPage && this.#isThrottled()) {
        next.due = Math.ceil(this.#uptime / this.#throttle) * this.#throttle;
        this.#push(next);
        continue;
      }
      // Like a browser: an interval that is late does not catch up.
      next.due = this.#uptime + Math.max(next.period, 1);
      this.#push(next);
      next.run();
    }
    this.#uptime = Math.max(this.#uptime, end);
  }

  /** Lets `ms` pass in which nothing runs: a laptop that sleeps. Whatever is due runs late, at the next advance. */
  sleep(ms: number): void {
    this.#uptime += ms;
  }

  /** The page is hidden: its timers run only at each multiple of `ms`. */
  throttle(ms: number): void {
    this.#throttle = ms;
  }

  #isThrottled(): boolean {
    return this.#throttle > 0 && this.#uptime % this.#throttle > 0;
  }

  /** Somebody sets the clock on the wall. */
  setForward(ms: number): void {
    this.#wallAhead += ms;
  }

  #arm(run: () => void, period: number, isOfPage = false): Timer {
    const timer: Timer = {due: this.#uptime + period, isOfPage, order: this.#order++, period, run};
    this.#live.add(timer);
    this.#push(timer);
    return timer;
  }

  /** The next timer that nobody has cleared. */
  #next(): Timer | undefined {
    while (this.#heap[0] !== undefined && !this.#live.has(this.#heap[0])) this.#pop();
    return this.#heap[0];
  }

  #push(timer: Timer): void {
    const heap = this.#heap;
    let index = heap.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(timer, heap[parent]!)) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = timer;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, last)) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = last;
  }
}

const isBefore = (one: Timer, other: Timer): boolean =>
  one.due - other.due < 0 || (one.due === other.due && one.order < other.order);
