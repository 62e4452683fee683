import { type SafeHtml } from '../adapters/sanitize.js';
import type { Answered } from '../core/types.js';
import type { Labels } from '../i18n/labels.js';
import type { RenderedAnswer } from './rendered-answer.js';
type Sanitize = (html: string) => SafeHtml;
/** Reads an answer, makes it safe, and makes the elements that show it. */
export declare function renderAnswer(answer: Answered, sanitize: Sanitize, labels: Labels): RenderedAnswer;
/** There is something to see. */
export declare const isShown: ({ bubbles, replies, cards, steps, sidebar }: RenderedAnswer) => boolean;
/** The words of an answer, for a screen reader or a transcript. */
export declare function spokenOf(prepared: RenderedAnswer, labels: Labels): string;
/** The words of an answer as they look, for the clipboard. */
export declare function textOf(prepared: RenderedAnswer): string;
export {};
