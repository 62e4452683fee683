import type {Answer, Interaction, Question} from '../../../src/core/types.js';
import type {Failure} from '../../../src/core/failure.js';
import type {VirtualClock} from '../../support/virtual-clock.js';

export type Name = 'main' | 'backup';
export type Endpoint = 'talk' | 'status' | 'history' | 'available';

/** What a server does with a request. `after`: ms of work. `ko`: its status says that its dialog application is down. */
export type Behaviour =
  | {readonly type: 'ok'; readonly after: number}
  | {readonly type: 'ko'}
  | {readonly type: 'silent'}
  | {readonly type: 'fails'; readonly failure: Failure};

export type Reply = {readonly value: unknown} | {readonly failure: Failure};

interface Context {
  usedAt: number;
  readonly interactions: Interaction[];
}

const contextLife = 600_000;
/** Half a round trip, ms. */
export const way: Readonly<Record<Name, number>> = {main: 10, backup: 15};

/** A bot's server in virtual time: what it has accepted it works on, whether or not somebody still listens. */
export class FakeServer {
  readonly contexts = new Map<string, Context>();
  /** Every question that was carried out, in order; the same id twice is a doubled one. */
  readonly processed: string[] = [];
  /** Context ids of other servers that reached this one. */
  readonly foreign: string[] = [];
  #ids = 0;
  #behaviours: Partial<Record<Endpoint, Behaviour>> = {};
  #pausedUntil = 0;

  readonly name: Name;
  readonly clock: VirtualClock;
  readonly #way: number;

  constructor(name: Name, clock: VirtualClock, ms = way[name]) {
    this.name = name;
    this.clock = clock;
    this.#way = ms;
  }

  heal(): void {
    this.#behaviours = {};
  }

  become(behaviour: Behaviour, endpoint?: Endpoint): void {
    const endpoints = endpoint ? [endpoint] : (['talk', 'status', 'history', 'available'] as const);
    for (const one of endpoints) this.#behaviours[one] = behaviour;
  }

  /** Does nothing for `ms`, and then what it has got meanwhile: a garbage collection, a lost packet. */
  pause(ms: number): void {
    this.#pausedUntil = this.clock.uptime() + ms;
  }

  #awake(work: () => void): void {
    const left = this.#pausedUntil - this.clock.uptime();
    if (left > 0) this.clock.at(left, work);
    else work();
  }

  behaviour(endpoint: Endpoint): Behaviour {
    return this.#behaviours[endpoint] ?? {type: 'ok', after: endpoint === 'talk' ? 300 : 5};
  }

  /** Answers once, later; perhaps never. */
  serve(endpoint: Endpoint, work: () => unknown, reply: (reply: Reply) => void): void {
    const arrived = () => {
      const behaviour = this.behaviour(endpoint);
      if (behaviour.type === 'silent') return;
      if (behaviour.type === 'fails') {
        this.#answer(endpoint, {failure: behaviour.failure}, reply);
        return;
      }
      this.clock.at(behaviour.type === 'ok' ? behaviour.after : 5, () => {
        const value = work();
        this.#awake(() => {
          this.#answer(endpoint, {value}, reply);
        });
      });
    };
    this.clock.at(this.#way, () => {
      this.#awake(arrived);
    });
  }

  /** A server that dies with an answer in its hands does not give it. */
  #answer(endpoint: Endpoint, answer: Reply, reply: (reply: Reply) => void): void {
    this.clock.at(this.#way, () => {
      const now = this.behaviour(endpoint);
      if (now.type === 'silent') return;
      reply(now.type === 'fails' && now.failure.type === 'unreachable' ? {failure: now.failure} : answer);
    });
  }

  status(details: boolean): Failure | undefined {
    return details && this.behaviour('status').type === 'ko' ? {type: 'down'} : undefined;
  }

  talk(question: Question, contextId: string | null): Answer {
    if (contextId !== null && !contextId.startsWith(this.name)) this.foreign.push(contextId);
    this.processed.push(question.id);
    const known = contextId === null ? undefined : this.#find(contextId);
    const id = known && contextId ? contextId : `${this.name}-${String(++this.#ids)}`;
    const context = known ?? {usedAt: 0, interactions: []};
    this.contexts.set(id, context);
    context.usedAt = this.clock.uptime();
    const html = `${this.name} says ${question.id}`;
    context.interactions.push({question: question.text, html, at: this.clock.now()});
    return {html, contextId: id};
  }

  available(contextId: string): boolean {
    return this.#find(contextId) !== undefined;
  }

  history(contextId: string): readonly Interaction[] {
    return this.#find(contextId)?.interactions ?? [];
  }

  #find(id: string): Context | undefined {
    const context = this.contexts.get(id);
    return context !== undefined && this.clock.uptime() - context.usedAt < contextLife ? context : undefined;
  }
}
