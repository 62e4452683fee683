import type { Luggage } from '../dialog/conversation.js';
/** The words of the form under an answer; empty ones are for the client to choose. */
export interface FeedbackWording {
    readonly introduction: string;
    readonly choices: readonly string[];
    readonly commentLabel: string;
    readonly commentPlaceholder: string;
    readonly send: string;
    readonly end: string;
}
/** Undefined where no feedback is asked for, or was given already. */
export declare function feedbackOf(more: Luggage): FeedbackWording | undefined;
