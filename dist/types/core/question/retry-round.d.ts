import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import { type FailedAttempt } from './failed-attempts.js';
import type { ServerUrl } from '../servers.js';
/** What was done for a waiting question before a round. */
export interface RetryProgress {
    /** How many rounds. */
    readonly round: number;
    /** None since it was sent last. */
    readonly isFirst: boolean;
    /** ms. */
    readonly waited: number;
    /** The last round had no probe left in the browser's budget, or a server that answers again, if not yet well. */
    readonly isSoon: boolean;
}
/** What a round of waiting came to. */
export interface Round {
    /** Who may get the question; null for nobody. */
    readonly to: ServerUrl | null;
    /** What else the dialog's server has failed now. */
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
export declare function retryRound(effort: RetryProgress, failed: readonly FailedAttempt[], tryNow$: Observable<unknown>, context: DialogContext): Observable<Round>;
