import { type TemplateResult } from 'lit';
import type { Answered, Progress, Turn } from '../core/types.js';
import type { Intent } from '../core/intents.js';
import type { Labels } from '../i18n/labels.js';
export interface TurnActions {
    readonly send: (intent: Intent) => void;
    /** Puts a refused text back into the input. */
    readonly edit: (text: string) => void;
    /** The content above a turn, such as its day. */
    readonly above: (turn: Turn, before: Turn | undefined) => unknown;
    /** Undefined for an answer without visible content. */
    readonly answer: (turn: Turn, answer: Answered) => unknown;
    /** The name above the visitor's bubbles. */
    readonly visitorName: () => string | null;
}
/** @param before the turn above */
export declare function turnView(turn: Turn, before: Turn | undefined, labels: Labels, act: TurnActions): TemplateResult;
/** The label of a question's state, for the transcript and for screen readers. */
export declare function progressWords(progress: Exclude<Progress, {
    type: 'answered';
}>, labels: Labels): string;
export declare const noticeView: (words: string, action?: string, act?: () => void, icon?: TemplateResult) => TemplateResult;
