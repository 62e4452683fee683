import type {Fault} from '../../support/servers.js';

/** When the fault of main begins. */
export type Moment = 'before the first key' | 'between typing and Enter' | 'in the middle of a dialog';

export interface FaultCase {
  readonly name: string;
  readonly fault: Fault;
  /** Moments at which the question is answered by main all the same. */
  readonly harmless?: readonly Moment[];
}

const talking: readonly Moment[] = ['between typing and Enter', 'in the middle of a dialog'];

/** Every fault the reference servers can show, and what becomes of a question. */
export const faultCases: readonly FaultCase[] = [
  {name: 'refuses', fault: {is: 'refuse'}},
  {name: 'resets', fault: {is: 'reset'}},
  {name: 'is silent', fault: {is: 'silent'}},
  {
    name: 'answers late, but in time',
    fault: {is: 'delay', ms: 100},
    harmless: ['before the first key', ...talking],
  },
  {name: 'answers too late', fault: {is: 'delay', ms: 4000}},
  ...[400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504].map((status): FaultCase => ({
    name: `answers ${String(status)}`,
    fault: {is: 'status', status},
  })),
  {name: 'answers 429 with Retry-After', fault: {is: 'status', status: 429, retryAfter: 2}},
  {name: 'answers 503 with Retry-After', fault: {is: 'status', status: 503, retryAfter: 2}},
  {name: 'answers HTML with 200', fault: {is: 'html'}},
  {name: 'answers {} with 200', fault: {is: 'empty'}},
  {name: 'answers JSON that is none', fault: {is: 'invalid-json'}},
  {name: 'is cut in the middle of the body', fault: {is: 'cut'}},
  {name: 'forgets the CORS header', fault: {is: 'no-cors'}},
  {name: 'says Ko in its status', fault: {is: 'ko'}, harmless: talking},
  {name: 'fails talks while its status is fine', fault: {is: 'status', status: 500, on: ['talk']}},
  {name: 'is silent to talks while its status is fine', fault: {is: 'silent', on: ['talk']}},
  {name: 'drops out after one request', fault: {is: 'refuse', afterRequests: 1}, harmless: talking},
  {name: 'resets for two seconds only', fault: {is: 'reset', forMs: 2000}},
];
