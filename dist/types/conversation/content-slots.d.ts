import type { DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
import type { ConversationState } from './conversation-view.js';
import type { Answers } from '../answers/answers.js';
/** What the content adds to a conversation; nothing before it is loaded. @param failed stands where it could not be. */
export declare const shownBy: (content: Answers | undefined, state: DialogState, failed: unknown) => Omit<ConversationState, "draft" | "announcements" | "unseen">;
/** What is shown, as plain text. */
export declare const transcriptOf: ({ turns }: DialogState, content: Answers, { you, bot }: Labels) => string;
