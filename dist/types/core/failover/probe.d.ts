import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import { type Failure } from '../failure.js';
import { type ServerUrl } from '../servers.js';
import { type Silence } from './silence.js';
/** The result of a probe. */
export type Outcome = 'alive' | Failure;
/** Any answer means that the server and the visitor's network work. */
export declare const isAnswer: (outcome: Outcome | undefined) => boolean;
/**
 * Asks for the status once, without a deadline; with details, the dialog application has to work too. Never raises.
 * If the browser's budget is used up, the probe is not sent, and has no result.
 */
export declare const probe: (server: ServerUrl, context: DialogContext, details?: boolean) => Observable<Outcome>;
/** That a deployment has no status says nothing about the server. */
export declare function learnOutcome(server: ServerUrl, outcome: Outcome, { router }: DialogContext): void;
/** Asks the other server, whose connection is open in time, and remembers what it says. */
export declare function probeOther(server: ServerUrl, context: DialogContext): Observable<Outcome>;
/** The silence of a server beside the answers of the other one. `outcome` is the final result. */
export interface Finding {
    readonly silence: Silence;
    readonly outcome?: Outcome;
}
/** The servers of an inquiry and its times, in ms. */
interface Inquiry {
    /** How long the server may be silent, ms. */
    readonly longest: number;
    /** The first request that it has not answered, ms of uptime; absent where only probes count. */
    readonly since?: number;
    /** ms until the other server is asked; half of the longest by default. */
    readonly otherAfter?: number;
    /** ms between the second probe and the third, twice as long each time up to four times; none where undefined. */
    readonly again?: number;
    readonly ask: (server: ServerUrl) => Observable<Outcome>;
    /** Returns true if the result of a probe is conclusive. */
    readonly believes: (outcome: Outcome) => boolean;
}
/**
 * Asks a server whether it works. A lost packet is not a death: after half of the time it is asked again, and so is the
 * other server, unless it was before. Emits what is found step by step, up to what the server answers; before that it may
 * be found `silent`.
 */
export declare function inquire(server: ServerUrl, { longest, since, otherAfter, again, ask, believes }: Inquiry, context: DialogContext): Observable<Finding>;
export {};
