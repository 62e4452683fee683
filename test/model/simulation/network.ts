import {Observable} from 'rxjs';
import {CallFailed, type Failure} from '../../../src/core/failure.js';
import type {VirtualClock} from '../../support/virtual-clock.js';
import {Connection} from './connection.js';
import {model} from './model.js';
import {uniform, type Random} from './random.js';
import type {Reply, Server, Talk} from './server.js';

export type Name = 'main' | 'backup';

/** The way from one visitor to both servers. Every call is cold; an abort is not heard by the server. */
export class Network {
  readonly #servers: Readonly<Record<Name, Server>>;
  readonly #connections: Readonly<Record<Name, Connection>>;
  readonly #roundTrip: number;
  readonly #random: Random;
  readonly #clock: VirtualClock;

  constructor(
    servers: Readonly<Record<Name, Server>>,
    roundTrip: number,
    random: Random,
    clock: VirtualClock,
  ) {
    this.#servers = servers;
    this.#connections = {
      main: new Connection(servers.main, roundTrip),
      backup: new Connection(servers.backup, roundTrip),
    };
    this.#roundTrip = roundTrip;
    this.#random = random;
    this.#clock = clock;
  }

  talk(name: Name, talk: Talk): Observable<string> {
    return this.#call(name, (server, reply) => server.talk(talk, reply));
  }

  status(name: Name, details: boolean): Observable<string> {
    return this.#call(name, (server, reply) => server.status(details, reply));
  }

  available(name: Name, contextId: string): Observable<boolean> {
    return this.#call(name, (server, reply) => server.available(contextId, reply));
  }

  #call<T>(name: Name, arrive: (server: Server, reply: Reply<T>) => void): Observable<T> {
    const server = this.#servers[name];
    return new Observable(subscriber => {
      const reply: Reply<T> = result => {
        this.#clock.at(this.#leg(), () => {
          if ('value' in result) {
            subscriber.next(result.value);
            subscriber.complete();
          } else subscriber.error(this.#failed(name, result.failure));
        });
      };
      const connection = this.#connections[name];
      if (server.trouble === 'refuses' && connection.isClosed(this.#clock.uptime())) {
        this.#clock.at(this.#leg(), () => reply({failure: {type: 'unreachable'}}));
        return;
      }
      const wait = connection.delayFor(this.#clock.uptime());
      this.#clock.at(wait + this.#leg(), () => arrive(server, reply));
    });
  }

  #failed(name: Name, failure: Failure): CallFailed {
    if (failure.type === 'unreachable') this.#connections[name].close();
    return new CallFailed(failure);
  }

  /** One way, with the packet that is lost now and then. */
  #leg(): number {
    const {lossOneIn, resendShortest, resendLongest} = model;
    const lost = this.#random() * lossOneIn < 1;
    return this.#roundTrip / 2 + (lost ? uniform(this.#random, resendShortest, resendLongest) : 0);
  }
}
