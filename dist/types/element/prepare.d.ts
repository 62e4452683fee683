import { type SafeHtml } from '../adapters/sanitize.js';
import type { Answered } from '../dialog/conversation.js';
import type { Labels } from '../i18n/labels.js';
import type { Prepared } from '../view/prepared.js';
type Sanitize = (html: string) => SafeHtml;
/** Reads an answer, makes it safe, and makes the elements that show it. */
export declare function prepare(answer: Answered, sanitize: Sanitize, labels: Labels): Prepared;
/** What is shown one after the other: its steps, or itself. */
export declare const stepsOf: (prepared: Prepared) => readonly Prepared[];
/** There is something to see. */
export declare const isShown: ({ bubbles, replies, cards, steps, sidebar }: Prepared) => boolean;
/** The words of an answer as they look, for the clipboard. */
export declare function textOf(prepared: Prepared): string;
export {};
