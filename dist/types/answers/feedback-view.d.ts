import { type TemplateResult } from 'lit';
import type { FeedbackWording } from '../core/answer-content.js';
import type { Answered, Rating, Turn } from '../core/types.js';
import type { DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
/** The announcement after the newest answer was rated. */
export declare function ratedBetween(before: DialogState, after: DialogState, wordingOf: (answer: Answered) => FeedbackWording | undefined, labels: Labels): string;
/** Thumbs, then reasons and a comment for the thumb that points down, then thanks. */
export declare function feedbackView({ rating }: Turn, wording: FeedbackWording, labels: Labels, rate: (rating: Rating) => void): TemplateResult;
