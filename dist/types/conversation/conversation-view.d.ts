import { type TemplateResult } from 'lit';
import { type DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
import { type ComposerActions, type ComposerState } from './composer-view.js';
import { type TurnActions } from './turn-view.js';
export interface ConversationActions extends TurnActions, ComposerActions {
    readonly scrolled: () => void;
    /** Something may be pressed. */
    readonly hovered: (event: Event) => void;
    readonly jump: () => void;
}
export interface ConversationState extends ComposerState {
    /** What screen readers are told, the newest last. */
    readonly announcements: readonly string[];
    /** Answers below what is in view; null while the newest is in view. */
    readonly unseen: number | null;
    /** Above the transcript, before the first turn, after the last one, and on top of everything. */
    readonly choices: unknown;
    readonly end: unknown;
    readonly overlay: unknown;
}
/** The transcript, the composer, and the one place that speaks to screen readers. */
export declare const conversationView: ({ turns }: DialogState, state: ConversationState, labels: Labels, act: ConversationActions) => TemplateResult;
