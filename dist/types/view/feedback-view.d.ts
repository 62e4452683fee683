import { type TemplateResult } from 'lit';
import type { FeedbackWording } from '../dialog/content.js';
import type { Rating, Turn } from '../dialog/conversation.js';
import type { Labels } from '../i18n/labels.js';
/** Thumbs, then reasons and a comment for the thumb that points down, then thanks. */
export declare function feedbackView({ rating }: Turn, wording: FeedbackWording, labels: Labels, rate: (rating: Rating) => void): TemplateResult;
