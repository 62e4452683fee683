import { Observable } from 'rxjs';
/**
 * Returns the headers of a request, or a promise of them. It is called with `refresh` after a server has answered 401; the
 * new headers are tried once, on the same server.
 */
export type HeadersHook = (options?: {
    readonly refresh: boolean;
}) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
/** Returns the page's current hook; the page may set or remove one at any time. */
export type CurrentHook = () => HeadersHook | undefined;
/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so names and messages of errors are ignored: only the signal shows an abort.
 */
export declare const fetchJson: (url: string, init?: RequestInit, current?: CurrentHook) => Observable<unknown>;
