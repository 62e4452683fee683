import {model} from './model.js';
import type {Server} from './server.js';

/** One visitor's connection to one server: opened by the first request, shared by all, closed when it is not used. */
export class Connection {
  readonly #server: Server;
  readonly #handshake: number;
  #life = -1;
  #readyAt = 0;
  #usedAt = -Infinity;

  constructor(server: Server, roundTrip: number) {
    this.#server = server;
    this.#handshake = roundTrip * model.handshake;
  }

  /** Whether a request would have to open it first. */
  isClosed(at: number): boolean {
    return this.#life !== this.#server.life || at - this.#usedAt > model.keepAlive;
  }

  /** How long a request waits here before it can leave. */
  delayFor(at: number): number {
    if (this.isClosed(at)) {
      this.#life = this.#server.life;
      this.#readyAt = at + this.#handshake;
    }
    this.#usedAt = at;
    return Math.max(this.#readyAt - at, 0);
  }

  close(): void {
    this.#life = -1;
  }
}
