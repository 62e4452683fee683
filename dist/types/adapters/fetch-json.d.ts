import { Observable } from 'rxjs';
/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so no error's name or message is looked at: an abort is told by the signal alone.
 */
export declare const fetchJson: (url: string, init?: RequestInit) => Observable<unknown>;
