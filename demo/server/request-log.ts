import {endpointOf, type Endpoint} from './endpoints.js';
import {carriedBy} from './carried.js';

export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly endpoint: Endpoint;
  readonly path: string;
  readonly contextId: string | null;
  readonly question: string | null;
  readonly questionId: string | null;
  /** Every field of the body, as it was sent. */
  readonly form: Readonly<Record<string, string>>;
  /** The token of a site behind authentication, if any. */
  readonly authorization: string | null;
  /** The same questionId has arrived before on this server. */
  readonly repeated: boolean;
  outcome: 'pending' | 'answered' | 'faulted' | 'aborted';
}

const kept = 5000;

export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  readonly #questionIds = new Set<string>();

  arrived(method: string, path: string, body: string, authorization?: string): LoggedRequest {
    const url = new URL(path, 'http://server');
    const carried = carriedBy(url, body);
    const repeated = carried.questionId !== null && this.#questionIds.has(carried.questionId);
    if (carried.questionId !== null) this.#questionIds.add(carried.questionId);
    const endpoint = endpointOf(url.pathname);
    const entry: LoggedRequest = {
      at: Date.now(),
      method,
      endpoint,
      path,
      ...carried,
      form: Object.fromEntries(new URLSearchParams(body)),
      authorization: authorization ?? null,
      repeated,
      outcome: 'pending',
    };
    this.entries.push(entry);
    if (this.entries.length > kept) this.entries.shift();
    return entry;
  }

  clear(): void {
    this.entries.length = 0;
  }
}
