import type {Endpoint} from './endpoints.js';
import {isHitBy, type Fault} from './faults.js';

interface Meeting {
  readonly fault: Fault;
  /** To be called once the request has got its answer. */
  readonly passed: () => void;
}

const ok: Fault = {is: 'ok'};
const nothing = () => undefined;

/** Which fault a server has, when it begins and when it ends. */
export class FaultSwitch {
  #fault: Fault = ok;
  #left = 0;
  #passing = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #carryOut: (fault: Fault) => Promise<void>;

  constructor(carryOut: (fault: Fault) => Promise<void>) {
    this.#carryOut = carryOut;
  }

  get fault(): Fault {
    return this.#fault;
  }

  set(fault: Fault): Promise<void> {
    clearTimeout(this.#timer);
    // A copy: the same object set again is a new fault to those that are on their way.
    this.#fault = {...fault};
    this.#left = fault.afterRequests ?? 0;
    this.#passing = 0;
    return this.#left === 0 ? this.#begin() : this.#carryOut(ok);
  }

  /** The fault that hits this request. */
  meet(endpoint: Endpoint): Meeting {
    const fault = this.#fault;
    if (!isHitBy(fault, endpoint)) return {fault: ok, passed: nothing};
    if (this.#left === 0) return {fault, passed: nothing};
    this.#left--;
    this.#passing++;
    return {fault: ok, passed: () => this.#passed(fault)};
  }

  /** Preflights carry no question: only a server that answers nothing at all leaves them unanswered. */
  meetPreflight(): Meeting {
    const {is, on} = this.#fault;
    const deaf = is === 'refuse' || ((is === 'reset' || is === 'silent') && on === undefined);
    return {fault: deaf && this.#left === 0 ? this.#fault : ok, passed: nothing};
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#fault = ok;
  }

  #passed(fault: Fault): void {
    if (fault !== this.#fault) return;
    this.#passing--;
    if (this.#left === 0 && this.#passing === 0) void this.#begin();
  }

  #begin(): Promise<void> {
    const {forMs} = this.#fault;
    if (forMs !== undefined) this.#timer = setTimeout(() => void this.set(ok), forMs).unref();
    return this.#carryOut(this.#fault);
  }
}
