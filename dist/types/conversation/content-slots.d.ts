import type { DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
import type { ConversationState } from './conversation-view.js';
import type { Answers } from '../answers/answers.js';
/**
 * The parts of a conversation that the answers chunk renders; empty before it is loaded.
 *
 * @param failed the notice if it could not be loaded
 */
export declare const shownBy: (content: Answers | undefined, state: DialogState, failed: unknown) => Omit<ConversationState, "draft" | "announcements" | "unseen">;
/** The conversation as plain text. */
export declare const transcriptOf: ({ turns }: DialogState, content: Answers, { you, bot }: Labels) => string;
