import type {CurrentHook} from '../adapters/fetch-json.js';
import type {ConversationHost} from '../launcher/host.js';
import type {Visit} from '../protocol/encode.js';
import {plain} from '../protocol/json.js';

const warned = new WeakMap<object, Map<string, string>>();

/** Reports what is wrong with a property of the element, once for as long as it lasts. */
function warn(host: object, property: string, message: string): void {
  const last = warned.get(host) ?? new Map<string, string>();
  warned.set(host, last);
  if (message !== '' && last.get(property) !== message)
    console.warn(`<dydu-chatbox> ${property} must be ${message}`);
  last.set(property, message);
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'an array' : typeof value);

/** A plain copy of the page's variables. What JSON cannot hold, and what throws when it is read, is left out with a warning. */
export function variablesOf(host: Pick<ConversationHost, 'variables'>): Visit['variables'] {
  const given = (host.variables as unknown) ?? {};
  const isRecord = typeof given === 'object' && !Array.isArray(given);
  const read: Record<string, string> = {};
  const lost: string[] = [];
  for (const name of isRecord ? Object.keys(given) : []) {
    try {
      const value: unknown = Reflect.get(given, name);
      const copy = plain({value});
      if ('value' in copy) read[name] = copy.value as string;
      else if (value !== undefined) lost.push(name);
    } catch {
      lost.push(name);
    }
  }
  const rule = isRecord ? '' : `an object, not ${typeOf(given)}`;
  warn(host, 'variables', lost.length > 0 ? `values that JSON can hold; left out: ${lost.join(', ')}` : rule);
  return read;
}

/** The page's hook for headers, which may be set or removed at any time. */
export const headersOf =
  (host: Pick<ConversationHost, 'headers'>): CurrentHook =>
  () => {
    const hook = (host.headers as unknown) ?? undefined;
    const isRight = hook === undefined || typeof hook === 'function';
    warn(host, 'headers', isRight ? '' : `a function, not ${typeOf(hook)}`);
    return typeof hook === 'function' ? (hook.bind(host) as ReturnType<CurrentHook>) : undefined;
  };
