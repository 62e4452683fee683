import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {text} from 'node:stream/consumers';
import {setImmediate as turn} from 'node:timers/promises';
import type {Hono} from 'hono';
import {openToAll, preflight} from './cors.js';
import {FaultSwitch} from './fault-switch.js';
import type {Fault} from './faults.js';
import {Gate} from './gate.js';
import type {Answer} from './answer.js';
import {misbehave} from './misbehave.js';
import {platformApp} from './platform/app.js';
import {RequestLog, type LoggedRequest} from './request-log.js';

export type {LoggedRequest};

export type ServerName = 'main' | 'backup';

export interface ReferenceServer {
  readonly name: ServerName;
  /** Stable, even while the server refuses. */
  readonly origin: string;
  /** What was set last and is not over. */
  readonly fault: Fault;
  /** Every request that arrived, also those a fault hit, oldest first. */
  readonly log: readonly LoggedRequest[];
  setFault(fault: Fault): Promise<void>;
  clearLog(): void;
  /** Every connection ends at once, as if the network had changed; new ones are accepted. */
  breakConnections(): void;
  /** From now on it answers that question with that HTML. */
  teach(question: string, answer: string): void;
  close(): Promise<void>;
}

const keepAliveMs = 65_000;

export class FaultyServer implements ReferenceServer {
  readonly name: ServerName;
  readonly #app: Hono;
  readonly #log = new RequestLog();
  readonly #taught = new Map<string, string>();
  readonly #faults = new FaultSwitch(fault => this.#carryOut(fault));
  readonly #http = createServer({keepAliveTimeout: keepAliveMs}, (request, response) => {
    // A client that leaves in the middle of its body has asked nothing.
    this.#handle(request, response).catch(() => request.socket.destroy());
  });
  readonly #gate: Gate;

  constructor(name: ServerName, port: number, now: () => number) {
    this.name = name;
    this.#app = platformApp(name, now, this.#taught);
    this.#gate = new Gate(this.#http, port);
  }

  get origin(): string {
    return this.#gate.origin;
  }

  get log(): readonly LoggedRequest[] {
    return this.#log.entries;
  }

  get fault(): Fault {
    return this.#faults.fault;
  }

  open(): Promise<void> {
    return this.#gate.open();
  }

  async setFault(fault: Fault): Promise<void> {
    await this.#faults.set(fault);
    this.#http.closeIdleConnections();
    // A client in this process needs a turn of the loop to see that its idle connection is gone.
    await turn();
    await turn();
  }

  clearLog(): void {
    this.#log.clear();
  }

  breakConnections(): void {
    this.#abandon();
    this.#http.closeAllConnections();
  }

  teach(question: string, answer: string): void {
    this.#taught.set(question, answer);
  }

  async close(): Promise<void> {
    this.#faults.stop();
    await this.#shut();
  }

  #carryOut({is}: Fault): Promise<void> {
    return is === 'refuse' ? this.#shut() : this.#gate.open();
  }

  #shut(): Promise<void> {
    this.#abandon();
    return this.#gate.shut();
  }

  #abandon(): void {
    for (const entry of this.#log.entries) if (entry.outcome === 'pending') entry.outcome = 'faulted';
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {method = 'GET', url = '/'} = request;
    const body = await text(request);
    const entry = this.#log.arrived(method, url, body, request.headers.authorization);
    const isPreflight = method === 'OPTIONS';
    const {fault, passed} = isPreflight ? this.#faults.meetPreflight() : this.#faults.meet(entry.endpoint);
    response.once('finish', () => (entry.outcome = tellsTheTruth(fault) ? 'answered' : 'faulted'));
    response.once('close', () => {
      if (entry.outcome === 'pending') entry.outcome = 'aborted';
      passed();
    });
    for (const [name, value] of Object.entries(openToAll)) response.setHeader(name, value);
    await misbehave(fault, {
      endpoint: entry.endpoint,
      url,
      response,
      trueAnswer: () => (isPreflight ? Promise.resolve(preflight) : this.#answer(request, body)),
      reset() {
        entry.outcome = 'faulted';
        request.socket.resetAndDestroy();
      },
    });
  }

  async #answer({method, url, headers}: IncomingMessage, body: string): Promise<Answer> {
    const {host = '', 'content-type': type} = headers;
    const path = (url ?? '/').replace(/^[^?]+/, slashes => slashes.replace(/\/{2,}/g, '/'));
    const answer = await this.#app.request(`http://${host}${path}`, {
      method: method ?? 'GET',
      headers: type === undefined ? {} : {'content-type': type},
      ...(body !== '' && {body}),
    });
    return {
      status: answer.status,
      headers: {'content-type': answer.headers.get('content-type') ?? ''},
      body: Buffer.from(await answer.arrayBuffer()),
    };
  }
}

const tellsTheTruth = ({is}: Fault): boolean => is === 'ok' || is === 'delay';
