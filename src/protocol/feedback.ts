import type {FeedbackWording} from '../core/answer-content.js';
import type {Metadata} from '../core/types.js';
import {textOf} from './decode-content.js';
import {isObject} from './decode.js';

/** Undefined where no feedback is asked for, or was given already. */
export function feedbackOf(more: Metadata): FeedbackWording | undefined {
  if (more['askFeedback'] !== true) return undefined;
  const given = textOf(more, 'feedback');
  if (given !== '' && given !== 'withoutAnswer') return undefined;
  const wording = isObject(more['feedbackWording']) ? more['feedbackWording'] : {};
  const field = (name: string) => textOf(wording, name);
  return {
    introduction: field('choiceIntroduction'),
    choices: ['choice0', 'choice1', 'choice2'].map(field),
    commentLabel: field('commentLabel'),
    commentPlaceholder: field('commentPlaceholder'),
    send: field('commentSend'),
    end: field('commentEnd'),
  };
}
