import {Observable} from 'rxjs';
import {CallFailed} from '../dialog/failure.js';

/** Gives the headers of a request, at once or in time. */
export type HeadersHook = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/**
 * Firefox and WebKit fail what is under way when the visitor leaves the page, before they say that it is left. Such a
 * failure is believed only if the page is still there after this long, in ms.
 */
const timeToLeave = 3000;

/** The page has this long to make its headers, in ms. */
const longestHook = 5000;

/** No server may ask to be left alone for longer, in ms. */
const longestRetryAfter = 600_000;

/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so no error's name or message is looked at: an abort is told by the signal alone.
 */
export const fetchJson = (url: string, init: RequestInit = {}, headers?: HeadersHook): Observable<unknown> =>
  new Observable(subscriber => {
    const controller = new AbortController();
    let leaving = false;
    let isOut = true;
    const {signal} = controller;
    // A redirect would carry the question, and the context id, to another host.
    withHeaders({cache: 'no-store', credentials: 'omit', redirect: 'manual', ...init, signal}, headers)
      .then(complete => exchange(url, complete))
      .then(
        body => {
          isOut = false;
          subscriber.next(body);
          subscriber.complete();
        },
        (error: unknown) => {
          isOut = false;
          const raise = () => {
            if (!controller.signal.aborted) subscriber.error(error);
          };
          if (leaving) setTimeout(raise, timeToLeave);
          else raise();
        },
      );
    const leave = () => {
      leaving = true;
    };
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('beforeunload', leave);
      // A monitor of the page may still read its copy of what has come.
      if (isOut) controller.abort();
    };
  });

/** The page's own, e.g. a token. If it does not make them in time, the server decides about a request without. */
async function withHeaders(init: RequestInit, hook: HeadersHook | undefined): Promise<RequestInit> {
  if (hook === undefined) return init;
  try {
    const own = await inTime(hook());
    // It throws at what cannot be a header.
    new Headers(own);
    const headers = {...(init.headers as Record<string, string> | undefined), ...own};
    return {...init, headers};
  } catch (error) {
    console.error('<dydu-chatbox> `headers` failed, so a request leaves without them', error);
    return init;
  }
}

function inTime<T>(value: T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`not within ${String(longestHook)} ms`));
    }, longestHook);
    Promise.resolve(value)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(late);
      });
  });
}

async function exchange(url: string, init: RequestInit): Promise<unknown> {
  const response: unknown = await reach(() => fetch(url, init));
  if (!isResponse(response)) throw pageFailed(`its \`fetch\` gave ${String(response)} for a response`);
  if (response.type === 'opaqueredirect') throw new CallFailed({is: 'redirected'});
  if (!response.ok) throw new CallFailed(refusal(response));
  const text = await reach(() => response.text());
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CallFailed({is: 'unreadable', because: 'not JSON'}, {cause});
  }
}

/** By its shape: a page may have replaced the class, too. */
const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' && value !== null && 'ok' in value && 'headers' in value;

function pageFailed(because: string): CallFailed {
  console.error(`<dydu-chatbox> nothing can be sent from this page: ${because}`);
  return new CallFailed({is: 'page', because});
}

/** `onLine` is only a hint, so it is asked after the failure, never before the try. */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new CallFailed({is: navigator.onLine ? 'unreachable' : 'offline'}, {cause});
  }
}

function refusal({status, headers}: Response) {
  const retryAfter = milliseconds(headers.get('Retry-After'));
  return {is: 'refused', status, ...(retryAfter !== undefined && {retryAfter})} as const;
}

/**
 * `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Across origins the server must expose it. What is
 * past, zero or neither of these says nothing.
 */
function milliseconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const isDate = /^[a-z]{3,}, /i.test(header);
  const span = /^\d+$/.test(header) ? Number(header) * 1000 : isDate ? Date.parse(header) - Date.now() : NaN;
  return span > 0 ? Math.min(span, longestRetryAfter) : undefined;
}
