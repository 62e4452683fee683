import type {Failure} from '../../../src/core/failure.js';
import type {VirtualClock} from '../../support/virtual-clock.js';
import {Contexts} from './contexts.js';
import {faultAt, slowness, type Fault, type Trouble} from './faults.js';
import {model} from './model.js';
import {Pace, type Stretch} from './pace.js';
import {Recovery} from './recovery.js';
import {Tally} from './tally.js';
import {Workers} from './workers.js';

export type Reply<T> = (result: {readonly value: T} | {readonly failure: Failure}) => void;

export interface Talk {
  readonly questionId: string;
  readonly contextId: string | null;
  readonly work: number;
}

export interface Setup {
  readonly workers: number;
  readonly faults: readonly Fault[];
  readonly pauses: readonly Stretch[];
  /** Statuses have a thread of their own, and do not wait for the workers that may all be busy with talks. */
  readonly quickStatus: boolean;
}

/** A server as its visitors meet it. It works on what it has accepted, whether or not anybody still waits for it. */
export class Server {
  readonly tally = new Tally();
  readonly contexts: Contexts;
  readonly recovery: Recovery;
  readonly #faults: readonly Fault[];
  readonly #clock: VirtualClock;
  readonly #workers: Workers;
  readonly #statusWorkers: Workers;
  readonly #queueLimit: number;
  #life = 0;

  constructor(name: string, {workers, faults, pauses, quickStatus}: Setup, clock: VirtualClock) {
    this.contexts = new Contexts(name);
    this.recovery = new Recovery(faults, clock);
    this.#faults = faults;
    this.#clock = clock;
    this.#queueLimit = workers * model.queuePerWorker;
    const slow = faults.filter(({type}) => type === 'slow').map(fault => ({...fault, speed: 1 / slowness}));
    const pace = new Pace([...pauses, ...slow]);
    this.#workers = new Workers(workers, pace, clock);
    this.#statusWorkers = quickStatus ? new Workers(1, pace, clock) : this.#workers;
    for (const {type, from} of faults)
      if (type === 'refuses' || type === 'silent') clock.at(from, () => this.#die());
  }

  get trouble(): Trouble | undefined {
    return faultAt(this.#faults, this.#clock.uptime());
  }

  /** Another number after every death: no connection outlives its server. */
  get life(): number {
    return this.#life;
  }

  talk({questionId, contextId, work}: Talk, reply: Reply<string>): void {
    if (this.#isDead(reply)) return;
    this.tally.talk(this.#clock.uptime());
    const known = this.contexts.use(contextId, this.#clock.uptime());
    if (this.trouble === 'hangs') return;
    this.#accept(this.#workers, work, reply, () => {
      this.tally.done(questionId);
      return known;
    });
  }

  status(details: boolean, reply: Reply<string>): void {
    if (this.#isDead(reply)) return;
    this.tally.statuses++;
    if (this.trouble === 'hangs' && details) reply({failure: {type: 'down'}});
    else this.#accept(this.#statusWorkers, model.status, reply, () => 'Ok');
  }

  available(contextId: string, reply: Reply<boolean>): void {
    if (this.#isDead(reply)) return;
    const isKnown = this.contexts.knows(contextId, this.#clock.uptime());
    if (this.trouble !== 'hangs') this.#accept(this.#workers, model.status, reply, () => isKnown);
  }

  #isDead(reply: Reply<never>): boolean {
    if (this.trouble === 'refuses') reply({failure: {type: 'unreachable'}});
    return this.trouble === 'refuses' || this.trouble === 'silent';
  }

  #accept<T>(workers: Workers, work: number, reply: Reply<T>, result: () => T): void {
    this.recovery.note(this.#workers.waiting);
    if (workers.waiting >= this.#queueLimit) {
      reply({failure: {type: 'refused', status: 503}});
      return;
    }
    workers.submit({
      work,
      done: () => {
        this.recovery.note(this.#workers.waiting);
        reply({value: result()});
      },
      lost: () => {
        if (this.trouble === 'refuses') reply({failure: {type: 'unreachable'}});
      },
    });
  }

  #die(): void {
    this.#life++;
    this.#workers.kill();
    this.#statusWorkers.kill();
  }
}
