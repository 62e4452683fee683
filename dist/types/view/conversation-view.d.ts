import { type TemplateResult } from 'lit';
import type { DialogState } from '../dialog/state.js';
import type { Labels } from '../i18n/labels.js';
import { type ComposerActions } from './composer-view.js';
import { type TurnActions } from './turn-view.js';
export type ConversationActions = TurnActions & ComposerActions;
/** The transcript, the composer, and the one place that speaks to screen readers. */
export declare const conversationView: ({ turns }: DialogState, draft: string, announcement: string, labels: Labels, act: ConversationActions) => TemplateResult;
