import { type TemplateResult } from 'lit';
import type { Answered, Progress, Turn } from '../core/types.js';
import type { Intent } from '../core/intents.js';
import type { Labels } from '../i18n/labels.js';
export interface TurnActions {
    readonly send: (intent: Intent) => void;
    /** Puts a refused text back into the input. */
    readonly edit: (text: string) => void;
    /** What stands above a turn, such as the day on which it was. */
    readonly above: (turn: Turn, before: Turn | undefined) => unknown;
    /** Undefined for an answer without anything to see. */
    readonly answer: (turn: Turn, answer: Answered) => unknown;
    /** The name above the visitor's words. */
    readonly visitorName: () => string | null;
}
/** @param before the turn above it */
export declare function turnView(turn: Turn, before: Turn | undefined, labels: Labels, act: TurnActions): TemplateResult;
/** What becomes of a question, for those who see and for those who listen. */
export declare function progressWords(progress: Exclude<Progress, {
    type: 'answered';
}>, labels: Labels): string;
export declare const noticeView: (words: string, action?: string, act?: () => void, icon?: TemplateResult) => TemplateResult;
