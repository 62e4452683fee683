import {Observable} from 'rxjs';
import {CallFailed, failureOf} from '../core/failure.js';

/**
 * Returns the headers of a request, or a promise of them. It is called with `refresh` after a server has answered 401; the
 * new headers are tried once, on the same server.
 */
export type HeadersHook = (options?: {
  readonly refresh: boolean;
}) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** Returns the page's current hook; the page may set or remove one at any time. */
export type CurrentHook = () => HeadersHook | undefined;

/** The time that the page has for its headers, in ms. */
const longestHook = 5000;

/**
 * Firefox and WebKit break running requests when the visitor leaves the page, before they report the leaving. A broken
 * request is raised only if the page still exists so long after `beforeunload`, in ms. A `mailto:` link and a download fire it too.
 */
const timeToLeave = 3000;

/** The longest `Retry-After` that is obeyed, in ms. */
const longestRetryAfter = 600_000;

/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so names and messages of errors are ignored: only the signal shows an abort.
 */
export const fetchJson = (url: string, init: RequestInit = {}, current?: CurrentHook): Observable<unknown> =>
  new Observable(subscriber => {
    const controller = new AbortController();
    const {signal} = controller;
    let isOut = true;
    let leftAt = -timeToLeave;
    // A redirect would carry the question, and the context id, to another host.
    const common = {cache: 'no-store', credentials: 'omit', redirect: 'manual', ...init, signal} as const;
    authorized(url, common, current?.())
      .finally(() => {
        isOut = false;
      })
      .then(
        body => {
          subscriber.next(body);
          subscriber.complete();
        },
        (error: unknown) => {
          const raise = () => {
            if (!signal.aborted) subscriber.error(error);
          };
          const wait = isBroken(error) ? leftAt + timeToLeave - performance.now() : 0;
          if (wait > 0) setTimeout(raise, wait);
          else raise();
        },
      );
    const leave = () => {
      leftAt = performance.now();
    };
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('beforeunload', leave);
      // A monitor of the page may still read its copy of the response.
      if (isOut) controller.abort();
    };
  });

/** If the page has a `headers` hook, a 401 is answered with newer headers, once. */
async function authorized(url: string, init: RequestInit, hook: HeadersHook | undefined): Promise<unknown> {
  const send = (own: Readonly<Record<string, string>> | undefined) =>
    exchange(url, own ? {...init, headers: {...(init.headers as Record<string, string>), ...own}} : init);
  if (hook === undefined) return send(undefined);
  try {
    return await send(await headersFrom(hook, false));
  } catch (error) {
    const newer = isUnauthorized(error) ? await headersFrom(hook, true) : undefined;
    if (newer === undefined) throw error;
    return send(newer);
  }
}

const isBroken = (error: unknown): boolean => ['unreachable', 'offline'].includes(failureOf(error).type);

const isUnauthorized = (error: unknown): boolean =>
  error instanceof CallFailed && error.failure.type === 'refused' && error.failure.status === 401;

/** Undefined if the hook fails or is late: the server decides about a request without the headers. */
async function headersFrom(
  hook: HeadersHook,
  refresh: boolean,
): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const own = await inTime(hook({refresh}));
    // It throws if a header is invalid.
    new Headers(own);
    return own;
  } catch (error) {
    console.error('<dydu-chatbox> `headers` failed, so none are sent', error);
    return undefined;
  }
}

async function inTime<T>(value: T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not within ${String(longestHook)} ms`));
    }, longestHook);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(url: string, init: RequestInit): Promise<unknown> {
  const response: unknown = await reach(() => fetch(url, init));
  if (!isResponse(response))
    throw pageFailed(`its \`fetch\` returned ${String(response)} instead of a response`);
  if (response.type === 'opaqueredirect') throw new CallFailed({type: 'redirected'});
  if (!response.ok) throw new CallFailed(refusal(response));
  const text = await reach(() => response.text());
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CallFailed({type: 'unreadable', because: 'not JSON'}, {cause});
  }
}

/** Checks the shape of the object, because a page may have replaced the class, too. */
const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' && value !== null && 'ok' in value && 'headers' in value;

function pageFailed(because: string): CallFailed {
  console.error(`<dydu-chatbox> this page cannot send requests: ${because}`);
  return new CallFailed({type: 'page', because});
}

/** `onLine` is only a hint, so it is read after a failure, never before an attempt. */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new CallFailed({type: navigator.onLine ? 'unreachable' : 'offline'}, {cause});
  }
}

function refusal({status, headers}: Response) {
  const retryAfter = milliseconds(headers.get('Retry-After'));
  return {type: 'refused', status, ...(retryAfter !== undefined && {retryAfter})} as const;
}

/**
 * `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Across origins the server must expose it. Zero, past
 * dates and other values are ignored.
 */
function milliseconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const isDate = /^[a-z]{3,}, /i.test(header);
  const span = /^\d+$/.test(header) ? Number(header) * 1000 : isDate ? Date.parse(header) - Date.now() : NaN;
  return span > 0 ? Math.min(span, longestRetryAfter) : undefined;
}
