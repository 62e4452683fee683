import type { FeedbackWording } from '../dialog/content.js';
import type { Luggage } from '../dialog/conversation.js';
/** Undefined where no feedback is asked for, or was given already. */
export declare function feedbackOf(more: Luggage): FeedbackWording | undefined;
