import { type Observable } from 'rxjs';
import type { Spending } from './budget.js';
import type { Desk } from './desk.js';
import { type Failure } from './failure.js';
import { type ServerUrl } from './servers.js';
/** What came of a probe. */
export type Outcome = 'alive' | Failure;
/** Asks for the status once, within the browser's budget. */
export declare function askStatus(server: ServerUrl, details: boolean, desk: Desk, from?: Spending): Observable<unknown>;
/** Asks once, without a deadline. Never raises. */
export declare const probe: (server: ServerUrl, desk: Desk, from?: Spending) => Observable<Outcome>;
/** The other server tells a dead server from the visitor's own network, and its connection is open in time. */
export declare function askOther(server: ServerUrl, desk: Desk): Observable<Outcome>;
/** That a deployment has no status says nothing about the server. */
export declare function learnOutcome(server: ServerUrl, outcome: Outcome, { router }: Desk): void;
/**
 * Asks a server whether it works. A lost packet is not a death: after half of the deadline it is asked again, and so
 * is the other server; beyond the deadline it is late, but only if the other has answered. It may answer after that.
 */
export declare function judge<Said>(server: ServerUrl, deadline: number, ask: (server: ServerUrl) => Observable<Said>, desk: Desk): Observable<Said | Failure>;
