import {Observable} from 'rxjs';
import {CallFailed} from '../dialog/failure.js';

/** Gives the headers of a request, at once or in time. */
export type HeadersHook = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/**
 * Firefox and WebKit fail what is under way when the visitor leaves the page, before they say that it is left. Such a
 * failure is believed only if the page is still there after this long, in ms.
 */
const timeToLeave = 3000;

/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so no error's name or message is looked at: an abort is told by the signal alone.
 */
export const fetchJson = (url: string, init: RequestInit = {}, headers?: HeadersHook): Observable<unknown> =>
  new Observable(subscriber => {
    const controller = new AbortController();
    let leaving = false;
    const {signal} = controller;
    withHeaders({cache: 'no-store', credentials: 'omit', ...init, signal}, headers)
      .then(complete => exchange(url, complete))
      .then(
        body => {
          subscriber.next(body);
          subscriber.complete();
        },
        (error: unknown) => {
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
      controller.abort();
    };
  });

/** The page's own, e.g. a token. If it cannot make them, the server decides about a request without. */
async function withHeaders(init: RequestInit, headers: HeadersHook | undefined): Promise<RequestInit> {
  if (headers === undefined) return init;
  try {
    return {
      ...init,
      headers: {...(init.headers as Record<string, string> | undefined), ...(await headers())},
    };
  } catch (error) {
    console.error('<dydu-chatbox> its headers could not be made', error);
    return init;
  }
}

async function exchange(url: string, init: RequestInit): Promise<unknown> {
  const response = await reach(fetch(url, init));
  if (!response.ok) throw new CallFailed(refusal(response));
  const text = await reach(response.text());
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CallFailed({is: 'unreadable', because: 'not JSON'}, {cause});
  }
}

/** `onLine` is only a hint, so it is asked after the failure, never before the try. */
async function reach<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    throw new CallFailed({is: navigator.onLine ? 'unreachable' : 'offline'}, {cause});
  }
}

function refusal({status, headers}: Response) {
  const retryAfter = milliseconds(headers.get('Retry-After'));
  return {is: 'refused', status, ...(retryAfter !== undefined && {retryAfter})} as const;
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Across origins the server must expose it. */
function milliseconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const span = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(span) ? undefined : Math.max(span, 0);
}
