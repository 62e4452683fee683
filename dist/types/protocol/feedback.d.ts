import type { FeedbackWording } from '../core/answer-content.js';
import type { Metadata } from '../core/types.js';
/** Undefined where no feedback is asked for, or was given already. */
export declare function feedbackOf(more: Metadata): FeedbackWording | undefined;
