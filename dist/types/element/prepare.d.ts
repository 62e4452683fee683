import { type SafeHtml } from '../adapters/sanitize.js';
import type { Answered } from '../dialog/conversation.js';
import type { ContentLabels } from '../i18n/content-labels.js';
import type { Prepared } from '../view/prepared.js';
type Sanitize = (html: string) => SafeHtml;
/** Reads an answer, makes it safe, and makes the elements that show it. */
export declare function prepare(answer: Answered, sanitize: Sanitize, labels: ContentLabels): Prepared;
/** There is something to see. */
export declare const isShown: ({ bubbles, replies, cards, steps, sidebar }: Prepared) => boolean;
export {};
