import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import { type FailedAttempt } from './failed-attempts.js';
import type { ServerUrl } from '../servers.js';
/** The progress of a waiting question before a round. */
export interface RetryProgress {
    /** How many rounds. */
    readonly round: number;
    /** There was no round since the last attempt. */
    readonly isFirst: boolean;
    /** ms. */
    readonly waited: number;
    /** The last round had no probe left in the browser's budget, or a server that answers again, if not yet well. */
    readonly isSoon: boolean;
}
/** The result of a retry round. */
export interface Round {
    /** The server that may get the question; null for none. */
    readonly to: ServerUrl | null;
    /** Further failures of the dialog's server in this round. */
    readonly failed: readonly FailedAttempt[];
    /** The next pause is short. */
    readonly isSoon: boolean;
}
/**
 * One round of waiting: a pause, cut short by the visitor or by a page that is online or visible again, then one cheap
 * probe of each server that may get the question.
 *
 * @param failed what the servers have failed so far
 */
export declare function retryRound(effort: RetryProgress, failed: readonly FailedAttempt[], context: DialogContext): Observable<Round>;
