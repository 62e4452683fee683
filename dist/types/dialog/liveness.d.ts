import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
import type { ServerUrl } from './servers.js';
/**
 * Watches the server of a question that is out. Silence raises a doubt: its status is asked, with details, again and
 * again. A server that is dead, or says that it is down, is convicted; one that answers is waited for; one that answers
 * slowly or with 503 is overloaded, and left after a while if the other one works. Emits nothing.
 *
 * @param patient whether an overloaded server keeps what it has accepted: the last one that can answer does.
 */
export declare function watchOver(server: ServerUrl, patient: boolean, desk: Desk): Observable<unknown>;
