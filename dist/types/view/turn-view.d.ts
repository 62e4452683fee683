import { type TemplateResult } from 'lit';
import type { Answered, Turn } from '../dialog/conversation.js';
import type { Intent } from '../dialog/intents.js';
import type { Labels } from '../i18n/labels.js';
export interface TurnActions {
    readonly send: (intent: Intent) => void;
    /** Puts a refused text back into the input. */
    readonly edit: (text: string) => void;
    /** What an answer shows, made once; null for nothing. */
    readonly contentOf: (answer: Answered) => Element | null;
}
export declare function turnView(turn: Turn, isFirst: boolean, labels: Labels, act: TurnActions): TemplateResult;
export declare const waitingWords: (isOffline: boolean, labels: Labels) => string;
