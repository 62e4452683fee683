import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

const host = '127.0.0.1';
const tries = 20;

/** A listening port which can be closed and opened again under the same number. */
export class Gate {
  readonly #server: Server;
  #port: number;
  #work: Promise<void> = Promise.resolve();

  constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
  }

  get origin(): string {
    return `http://${host}:${this.#port}`;
  }

  open(): Promise<void> {
    return this.#inTurn(async () => {
      // Once the number is known it must come back, even if a socket of the system holds it for a moment.
      for (let left = this.#port === 0 || !this.#opened ? 0 : tries; !this.#server.listening; left--) {
        try {
          await this.#listen();
        } catch (error) {
          if (left <= 0) throw error;
          await pause(50);
        }
      }
    });
  }

  shut(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#server.listening) return;
      const closed = new Promise(done => this.#server.close(done));
      this.#server.closeAllConnections();
      await closed;
    });
  }

  #opened = false;

  #listen(): Promise<void> {
    return new Promise((opened, failed) => {
      this.#server.once('error', failed);
      this.#server.listen(this.#port, host, () => {
        this.#server.off('error', failed);
        this.#port = (this.#server.address() as AddressInfo).port;
        this.#opened = true;
        opened();
      });
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }
}
