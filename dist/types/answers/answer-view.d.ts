import { type TemplateResult } from 'lit';
import type { Rating, Turn } from '../core/types.js';
import type { Labels } from '../i18n/labels.js';
import { type Press } from './link-view.js';
import type { RenderedAnswer, RenderedSidebar } from './rendered-answer.js';
/** How the answer stands among the others. */
export interface AnswerContext {
    /** Only the last answer can be rated. */
    readonly isNewest: boolean;
    /** The slide in view. */
    readonly slide: number;
    /** Undefined where the browser has no clipboard. */
    readonly isCopied: boolean | undefined;
    readonly time: TimeWords | undefined;
    readonly avatar: string | null;
    readonly name: string | null;
}
/** When it was said: for people, in full, and for machines. */
export interface TimeWords {
    readonly short: string;
    readonly long: string;
    readonly iso: string;
}
export interface AnswerActions {
    readonly press: Press;
    readonly slide: (index: number) => void;
    readonly say: (words: string) => void;
    readonly rate: (rating: Rating) => void;
    readonly showSidebar: (sidebar: RenderedSidebar) => void;
}
/** An answer with everything that belongs to it. Its copy button is listened to from above: one listener for all. */
export declare function answerView(turn: Turn, answer: RenderedAnswer, standing: AnswerContext, labels: Labels, act: AnswerActions): TemplateResult;
