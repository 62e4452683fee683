import { type TemplateResult } from 'lit';
import { type DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
import { type ComposerActions, type ComposerState } from './composer-view.js';
import { type TurnActions } from './turn-view.js';
export interface ConversationActions extends TurnActions, ComposerActions {
    readonly scrolled: () => void;
    /** The pointer moves over a part of the transcript. */
    readonly hovered: (event: Event) => void;
    readonly jump: () => void;
}
export interface ConversationState extends ComposerState {
    /** The announcements for screen readers, the newest last. */
    readonly announcements: readonly string[];
    /** The number of answers below the visible part; null while the newest is visible. */
    readonly unseen: number | null;
    /** Slots of the answers chunk: above the transcript, after the last turn, and in the overlay. */
    readonly choices: unknown;
    readonly end: unknown;
    readonly overlay: unknown;
}
/** The transcript, the composer, and the live region for screen readers. */
export declare const conversationView: ({ turns }: DialogState, state: ConversationState, labels: Labels, act: ConversationActions) => TemplateResult;
