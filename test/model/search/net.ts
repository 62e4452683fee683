import {Observable} from 'rxjs';
import type {Transport} from '../../../src/core/ports.js';
import {CallFailed, type Failure} from '../../../src/core/failure.js';
import type {Answer, Interaction} from '../../../src/core/types.js';
import type {VirtualClock} from '../../support/virtual-clock.js';
import type {FakeServer, Endpoint, Name, Reply} from './fake-server.js';

export const urls: Record<Name, string> = {main: 'https://main.example/', backup: 'https://backup.example/'};
export const nameOf = (url: string): Name => {
  const name = (['main', 'backup'] as const).find(one => urls[one] === url);
  if (name === undefined) throw new Error(`a request to ${url}, which nobody named`);
  return name;
};

/** One request, as it left a tab. */
export interface Request {
  readonly at: number;
  readonly tab: number;
  readonly to: Name;
  readonly endpoint: Endpoint;
  readonly contextId?: string | null;
  readonly questionId?: string;
  outcome?: 'aborted' | 'answered' | Failure;
}

interface Call {
  readonly to: Name;
  readonly fail: (failure: Failure) => void;
  deliver?: () => void;
}

/** ms, of an open connection. */
export const firstRetransmission = 250;
/** The longest pause between two of TCP's tries, ms. */
const longestRetransmission = 120_000;

/** The visitor's network, between all tabs and both servers. */
export class Net {
  readonly requests: Request[] = [];
  readonly #calls = new Set<Call>();
  #is: 'ok' | 'offline' | 'frozen' = 'ok';

  readonly clock: VirtualClock;
  readonly servers: Record<Name, FakeServer>;
  readonly onRequest: (request: Request) => void;

  constructor(clock: VirtualClock, servers: Record<Name, FakeServer>, onRequest: (request: Request) => void) {
    this.clock = clock;
    this.servers = servers;
    this.onRequest = onRequest;
  }

  get out(): number {
    return this.#calls.size;
  }

  /** Frozen: nothing is lost, but nothing comes through, in neither direction. */
  become(type: 'ok' | 'offline' | 'frozen'): void {
    this.#is = type;
    if (type === 'offline') this.#failAll({type: 'offline'});
    if (type === 'ok') for (const {deliver} of [...this.#calls]) deliver?.();
  }

  /** How long TCP waits for its next try with what was sent then, ms: it doubles the time between two of them. */
  #retransmitted(since: number): number {
    let next = since + firstRetransmission;
    for (let span = firstRetransmission; next < this.clock.uptime(); next += span)
      span = Math.min(2 * span, longestRetransmission);
    return next - this.clock.uptime();
  }

  /** A machine that wakes up finds its connections broken. */
  breakAll(): void {
    this.#failAll({type: 'unreachable'});
  }

  /** A server that goes down resets its connections. */
  break(name: Name): void {
    this.#failAll({type: 'unreachable'}, [name]);
  }

  #failAll(failure: Failure, names: readonly Name[] = ['main', 'backup']): void {
    for (const {to, fail} of [...this.#calls]) if (names.includes(to)) fail(failure);
  }

  transportOf(tab: number): Transport {
    const call = <T>(
      url: string,
      endpoint: Endpoint,
      work: (server: FakeServer) => T,
      more: Partial<Request> = {},
    ): Observable<T> =>
      new Observable<T>(subscriber => {
        const server = this.servers[nameOf(url)];
        const request: Request = {
          at: this.clock.uptime(),
          tab,
          to: server.name,
          endpoint,
          ...more,
        };
        this.requests.push(request);
        this.onRequest(request);
        const settle = (outcome: NonNullable<Request['outcome']>) => {
          request.outcome ??= outcome;
          this.#calls.delete(out);
        };
        const out: Call = {
          to: server.name,
          fail: failure => {
            settle(failure);
            subscriber.error(new CallFailed(failure));
          },
        };
        this.#calls.add(out);
        const arrive = (reply: Reply): void => {
          if (!this.#calls.has(out)) return;
          if (this.#is === 'frozen') {
            out.deliver = () => {
              this.clock.at(this.#retransmitted(request.at), () => {
                arrive(reply);
              });
            };
          } else if ('failure' in reply) out.fail(reply.failure);
          else {
            settle('answered');
            subscriber.next(reply.value as T);
            subscriber.complete();
          }
        };
        const leave = (): void => {
          if (this.#is === 'frozen') {
            out.deliver = () => {
              this.clock.at(this.#retransmitted(request.at), leave);
            };
          } else server.serve(endpoint, () => work(server), arrive);
        };
        if (this.#is === 'offline') {
          this.clock.at(1, () => {
            if (this.#calls.has(out)) out.fail({type: 'offline'});
          });
        } else leave();
        return () => {
          settle('aborted');
        };
      });

    return {
      status: (url, details = false) =>
        new Observable(subscriber =>
          call(url, 'status', server => server.status(details)).subscribe({
            next: failure => {
              if (failure) subscriber.error(new CallFailed(failure));
              else subscriber.next('Ok');
            },
            error: (error: unknown) => {
              subscriber.error(error);
            },
            complete: () => {
              subscriber.complete();
            },
          }),
        ),
      talk: (url, question, contextId) =>
        call<Answer>(url, 'talk', server => server.talk(question, contextId), {
          contextId,
          questionId: question.id,
        }),
      history: (url, contextId) =>
        call<readonly Interaction[]>(url, 'history', server => server.history(contextId), {contextId}),
      available: (url, contextId) =>
        call<boolean>(url, 'available', server => server.available(contextId), {contextId}),
    };
  }
}
