import {nothing} from 'lit';
import type {DialogState} from '../core/state.js';
import type {Labels} from '../i18n/labels.js';
import type {ConversationState} from './conversation-view.js';
import type {Answers} from '../answers/answers.js';

/**
 * The parts of a conversation that the answers chunk renders; empty before it is loaded.
 *
 * @param failed the notice if it could not be loaded
 */
export const shownBy = (
  content: Answers | undefined,
  state: DialogState,
  failed: unknown,
): Omit<ConversationState, 'draft' | 'announcements' | 'unseen'> => ({
  placeholder: content?.placeholder ?? '',
  isLocked: content?.isLocked ?? false,
  suggestions: content?.suggestionBox.view(state, content.labels) ?? nothing,
  hasSuggestions: (state.offers?.suggestions?.length ?? 0) > 0,
  chosen: content?.suggestionBox.chosen ?? null,
  choices: content?.choices() ?? nothing,
  end: content?.top(state) ?? failed,
  overlay: content?.overlay() ?? nothing,
});

/** The conversation as plain text. */
export const transcriptOf = ({turns}: DialogState, content: Answers, {you, bot}: Labels): string =>
  turns
    .flatMap(({question, hidden, progress}) => [
      question !== null && !hidden ? `${you} ${question}` : '',
      progress.type === 'answered' ? `${bot} ${content.words(progress)}` : '',
    ])
    .filter(Boolean)
    .join('\n');
