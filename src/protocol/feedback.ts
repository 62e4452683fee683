import type {FeedbackWording} from '../core/answer-content.js';
import type {Metadata} from '../core/types.js';
import {textOf} from './decode-content.js';
import {isObject, own} from './decode.js';

/** Undefined where no feedback is asked for, or was given already. The history only says of an answer that it has none. */
export function feedbackOf(more: Metadata): FeedbackWording | undefined {
  const given = textOf(more, 'feedback');
  const isAsked = own(more, 'askFeedback') === true && given === '';
  if (!isAsked && given !== 'withoutAnswer') return undefined;
  const wording = own(more, 'feedbackWording');
  const field = (name: string) => (isObject(wording) ? textOf(wording, name) : '');
  return {
    introduction: field('choiceIntroduction'),
    ...(isObject(wording) && {choices: ['choice0', 'choice1', 'choice2'].map(field)}),
    commentLabel: field('commentLabel'),
    commentPlaceholder: field('commentPlaceholder'),
    send: field('commentSend'),
    end: field('commentEnd'),
  };
}
