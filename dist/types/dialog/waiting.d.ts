import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
import { type ServerUrl } from './servers.js';
import { type Tried } from './tried.js';
/**
 * One round of waiting: a pause with full jitter, cut short by the visitor or by a page that is online or visible
 * again, then a cheap probe of every server that did not ask to be left alone. Emits the server that may get the question, or null for none.
 */
export declare function retryRound(round: number, tried: readonly Tried[], tryNow$: Observable<unknown>, desk: Desk): Observable<ServerUrl | null>;
