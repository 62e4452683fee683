import { type SafeHtml } from '../adapters/sanitize.js';
import type { Answered } from '../core/types.js';
import type { Labels } from '../i18n/labels.js';
import type { Prepared } from './rendered-answer.js';
type Sanitize = (html: string) => SafeHtml;
/** Reads an answer, makes it safe, and makes the elements that show it. */
export declare function prepare(answer: Answered, sanitize: Sanitize, labels: Labels): Prepared;
/** There is something to see. */
export declare const isShown: ({ bubbles, replies, cards, steps, sidebar }: Prepared) => boolean;
/** The words of an answer, for a screen reader or a transcript. */
export declare function spokenOf(prepared: Prepared, labels: Labels): string;
/** The words of an answer as they look, for the clipboard. */
export declare function textOf(prepared: Prepared): string;
export {};
