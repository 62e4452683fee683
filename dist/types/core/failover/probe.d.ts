import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import { type Failure } from '../failure.js';
import { type ServerUrl } from '../servers.js';
import { type Silence } from './silence.js';
/** What came of a probe. */
export type Outcome = 'alive' | Failure;
/** Whatever a server answers, it lives, and so does the visitor's network. */
export declare const isAnswer: (outcome: Outcome | undefined) => boolean;
/**
 * Asks for the status once, without a deadline; with details, the dialog application has to work too. Never raises.
 * Where the browser's budget is used up it is not sent, and says nothing of its server.
 */
export declare const probe: (server: ServerUrl, context: DialogContext, details?: boolean) => Observable<Outcome>;
/** That a deployment has no status says nothing about the server. */
export declare function learnOutcome(server: ServerUrl, outcome: Outcome, { router }: DialogContext): void;
/** Asks the other server, whose connection is open in time, and remembers what it says. */
export declare function probeOther(server: ServerUrl, context: DialogContext): Observable<Outcome>;
/** What a server and the other one, its witness, say, as far as it is known. `outcome` is the last word. */
export interface Finding {
    readonly silence: Silence;
    readonly outcome?: Outcome;
}
/** What is asked, and how long. Times are in ms. */
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
    /** Whether what came of a probe is an answer to go by. */
    readonly believes: (outcome: Outcome) => boolean;
}
/**
 * Asks a server whether it works. A lost packet is not a death: after half of the time it is asked again, and so is the
 * other server, unless it was before. Emits what is found step by step, up to what the server answers; before that it may
 * be found `silent`.
 */
export declare function inquire(server: ServerUrl, { longest, since, otherAfter, again, ask, believes }: Inquiry, context: DialogContext): Observable<Finding>;
export {};
