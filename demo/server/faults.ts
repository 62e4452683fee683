import {endpoints, type Endpoint} from './endpoints.js';

export type {Endpoint};

export type FaultKind =
  | {is: 'ok'}
  | {is: 'refuse'}
  | {is: 'reset'}
  | {is: 'silent'}
  | {is: 'delay'; ms: number}
  | {is: 'status'; status: number; retryAfter?: number /* seconds */}
  | {is: 'html'}
  | {is: 'empty'}
  | {is: 'invalid-json'}
  | {is: 'cut'}
  | {is: 'no-cors'}
  | {is: 'ko'}
  /** The dialog application hangs: talks get no answer, and only the details of the status tell. */
  | {is: 'hung'};

export type Fault = FaultKind & {
  on?: readonly Endpoint[];
  /** Works for that many matching requests first. */
  afterRequests?: number;
  /** Back to ok by itself that long after it has begun. */
  forMs?: number;
};

export function isHitBy(fault: Fault, endpoint: Endpoint): boolean {
  if (fault.is === 'ok') return false;
  if (fault.is === 'refuse') return true;
  if (fault.is === 'ko') return endpoint === 'serverstatus';
  if (fault.is === 'hung') return endpoint === 'serverstatus' || endpoint === 'talk';
  // Pictures work unless they are named: a fault is about the dialog.
  return fault.on?.includes(endpoint) ?? endpoint !== 'gallery';
}

export class InvalidFault extends Error {}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly required?: true;
}

const anyTime: Range = {from: 0, to: 3_600_000};
const always: Readonly<Record<string, Range>> = {afterRequests: {from: 0, to: 1_000_000}, forMs: anyTime};

const numbersOf: Readonly<Record<Fault['is'], Readonly<Record<string, Range>>>> = {
  ok: {},
  refuse: {},
  reset: {},
  silent: {},
  delay: {ms: {...anyTime, required: true}},
  status: {status: {from: 200, to: 599, required: true}, retryAfter: {from: 0, to: 86_400}},
  html: {},
  empty: {},
  'invalid-json': {},
  cut: {},
  'no-cors': {},
  ko: {},
  hung: {},
};

/** A fault read from JSON that a person wrote; throws InvalidFault with a sentence for that person. */
export function faultFrom(json: unknown): Fault {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new InvalidFault('A fault is an object such as {"is": "refuse"}.');
  }
  const given = new Map<string, unknown>(Object.entries(json));
  const is = given.get('is');
  if (!isKind(is)) throw new InvalidFault(`"is" must be one of: ${Object.keys(numbersOf).join(', ')}.`);
  const numbers = {...always, ...numbersOf[is]};
  for (const name of given.keys()) {
    if (name !== 'is' && name !== 'on' && !(name in numbers))
      throw new InvalidFault(`"${is}" has no "${name}".`);
  }
  for (const [name, range] of Object.entries(numbers)) checkNumber(name, given.get(name), range);
  checkEndpoints(given.get('on'));
  return Object.fromEntries(given) as unknown as Fault;
}

function isKind(is: unknown): is is Fault['is'] {
  return typeof is === 'string' && Object.hasOwn(numbersOf, is);
}

function checkNumber(name: string, value: unknown, {from, to, required}: Range): void {
  if (value === undefined && !required) return;
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return;
  throw new InvalidFault(`"${name}" must be a whole number from ${from} to ${to}.`);
}

function checkEndpoints(on: unknown): void {
  if (on === undefined) return;
  const known: readonly unknown[] = endpoints;
  if (Array.isArray(on) && on.length > 0 && on.every(name => known.includes(name))) return;
  throw new InvalidFault(`"on" must be a list of endpoints: ${endpoints.join(', ')}.`);
}
