import { Observable } from 'rxjs';
/** Gives the headers of a request, at once or in time. */
export type HeadersHook = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so no error's name or message is looked at: an abort is told by the signal alone.
 */
export declare const fetchJson: (url: string, init?: RequestInit, headers?: HeadersHook) => Observable<unknown>;
