import { Observable } from 'rxjs';
/**
 * Gives the headers of a question, at once or in time. With `refresh` a server has answered 401 to what it gave before:
 * what it gives then is tried once, on the same server.
 */
export type HeadersHook = (options?: {
    readonly refresh: boolean;
}) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
/** The hook of the page, which may set another one at any time, or none. */
export type CurrentHook = () => HeadersHook | undefined;
/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so no error's name or message is looked at: an abort is told by the signal alone.
 */
export declare const fetchJson: (url: string, init?: RequestInit, current?: CurrentHook) => Observable<unknown>;
