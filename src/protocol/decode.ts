import type {Answer, Interaction, Metadata} from '../core/types.js';
import {CallFailed} from '../core/failure.js';
import type {FromBase64} from './wire.js';

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A page may have extended `Object.prototype`, which no server has said. */
export const own = (fields: Json, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const unreadable = (because: string, cause?: unknown) =>
  new CallFailed({type: 'unreadable', because}, {cause});

/**
 * Answers come as plain JSON or in an envelope `{type, values}` whose strings are base64: both are read, everywhere.
 * Fields are decoded one by one and once, so that a field we do not need cannot spoil an answer.
 */
function fieldsOf(body: unknown, fromBase64: FromBase64): Reader {
  if (!isObject(body)) throw unreadable('not a JSON object');
  const values = own(body, 'values');
  const coded = isObject(values);
  return reader(coded ? values : body, coded ? fromBase64 : text => text);
}

interface Reader {
  text(name: string): string | null;
  flag(name: string): boolean;
  number(name: string): number | undefined;
  list(name: string): readonly Reader[] | null;
  /** Every other field, at any depth. What cannot be decoded is left out: no answer fails for it. */
  rest(...taken: readonly string[]): Metadata;
}

const reader = (fields: Json, decode: FromBase64): Reader => ({
  text(name) {
    const value = own(fields, name);
    if (typeof value !== 'string') return null;
    try {
      return decode(value);
    } catch (error) {
      throw unreadable(`"${name}" is not base64 of UTF-8`, error);
    }
  },
  flag: name => own(fields, name) === true,
  number(name) {
    const value = own(fields, name);
    return typeof value === 'number' ? value : undefined;
  },
  list(name) {
    const value = own(fields, name);
    return Array.isArray(value) ? value.filter(isObject).map(item => reader(item, decode)) : null;
  },
  rest: (...taken) =>
    decoded(
      Object.fromEntries(Object.entries(fields).filter(([name]) => !taken.includes(name))),
      decode,
      0,
    ) as Json,
});

/** Deeper than any answer that is meant to be read. */
const deepest = 100;

/** Strings that cannot be decoded are left out. */
export function decoded(value: unknown, decode: FromBase64, depth: number): unknown {
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) return value.map(item => decoded(item, decode, depth + 1));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, decoded(inner, decode, depth + 1)]),
    );
  if (typeof value !== 'string') return value;
  try {
    return decode(value);
  } catch {
    return undefined;
  }
}

/** An empty text where something is named means that nothing is. */
const named = (fields: Reader, name: string): string | null => fields.text(name) || null;

/** The type of every ordinary answer, so that it says nothing. */
const ordinary = 'talkResponse';

/** Outside its values an envelope has a type, which is not coded. */
function typeOf(body: unknown): string | null {
  const type = isObject(body) ? own(body, 'type') : null;
  return typeof type === 'string' && type !== ordinary ? type || null : null;
}

/** `chat/talk`. Some answers have no text, e.g. of the platform's livechat; one that says nothing at all is none. */
export function decodeAnswer(body: unknown, fromBase64: FromBase64): Answer {
  const fields = fieldsOf(body, fromBase64);
  const html = fields.text('text');
  const contextId = named(fields, 'contextId');
  const type = typeOf(body);
  const saysSomething =
    (contextId ?? type) !== null ||
    ['typeResponse', 'specialAction'].some(name => named(fields, name) !== null);
  if (html === null && !saysSomething) throw unreadable('neither text nor type');
  const more = fields.rest('text', 'contextId');
  return {html: html ?? '', contextId, more: type === null ? more : {type, ...more}};
}

/** The last ms that a date can have. */
const latest = 8.64e15;

/** `chat/history`. A question that the visitor never saw is null. */
export function decodeHistory(body: unknown, fromBase64: FromBase64): readonly Interaction[] {
  const interactions = fieldsOf(body, fromBase64).list('interactions');
  if (interactions === null) throw unreadable('no interactions');
  return interactions.map(fields => {
    const user = fields.text('user');
    const hidden = fields.flag('hideRequest') || user?.includes('_pushcondition_:') === true;
    const at = fields.number('timestamp') ?? NaN;
    return {
      question: hidden ? null : user,
      html: fields.text('text') ?? '',
      more: fields.rest('text', 'user'),
      ...(Math.abs(at) <= latest && {at}),
    };
  });
}

/** `chat/availablecontext`, plain or in an envelope. */
export function decodeAvailable(body: unknown): boolean {
  const values = isObject(body) ? own(body, 'values') : null;
  const fields = isObject(values) ? values : body;
  const type = isObject(fields) ? own(fields, 'isContextStillAvailable') : null;
  if (typeof type !== 'boolean') throw unreadable('not said whether the context is available');
  return type;
}

/**
 * `serverstatus` (page "Server Status API"): `Ko` means down; other values, or none, mean that it works. With details
 * there is a status for each application, of which `dialog` answers the questions.
 */
export function decodeStatus(body: unknown): void {
  const applications = isObject(body) ? own(body, 'applications') : undefined;
  if (isKo(body) || (isObject(applications) && isKo(own(applications, 'dialog'))))
    throw new CallFailed({type: 'down'});
}

const isKo = (value: unknown): boolean => isObject(value) && own(value, 'status') === 'Ko';
