import type { Question } from '../types.js';
import type { DialogEvent } from '../events.js';
import type { ServerUrl } from '../servers.js';
/** A question without an answer, as this tab remembers it over a reload. */
export interface PendingQuestion {
    readonly question: Question;
    /** How often the same words were answered before: they will be in the history as well. */
    readonly repeats: number;
    /** ms since 1970 when it was asked. */
    readonly askedAt: number;
    /** Oldest first. */
    readonly sendings: readonly Sending[];
}
/** `at`: ms since 1970. */
export interface Sending {
    readonly to: ServerUrl;
    readonly at: number;
}
/** The questions without an answer after an event. A question that was given up stays: only an answer or a refusal settles it. */
export declare function pendingQuestionsAfter(list: readonly PendingQuestion[], event: DialogEvent, at: number, repeats: number): readonly PendingQuestion[];
