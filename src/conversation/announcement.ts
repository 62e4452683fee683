import {isPending, type Answered, type Turn} from '../core/types.js';
import {isRecalled, type DialogState} from '../core/state.js';
import type {Labels} from '../i18n/labels.js';
import {progressWords} from './turn-view.js';

/** The longest announcement of an answer, in characters. */
const longestSpeech = 4000;

/** The polite announcement between two states; empty for none. */
export function announcementBetween(
  before: DialogState,
  after: DialogState,
  labels: Labels,
  wordsOf: (answer: Answered) => string,
): string {
  const known = new Set(before.turns);
  const changed = after.turns.filter(
    turn =>
      !known.has(turn) &&
      before.turns.find(({id}) => id === turn.id)?.progress.type !== turn.progress.type &&
      !isRecalled(turn),
  );
  return changed
    .map(turn => words(turn, labels, wordsOf, isNext(after, turn)))
    .filter(Boolean)
    .join(' ');
}

/** Returns true if no earlier question waits for an answer. */
const isNext = ({turns}: DialogState, turn: Turn): boolean =>
  !turns.slice(0, turns.indexOf(turn)).some(isPending);

function words(
  {progress, begins}: Turn,
  labels: Labels,
  wordsOf: (answer: Answered) => string,
  isNext: boolean,
): string {
  // It is sent in the same moment.
  if (progress.type === 'queued' && isNext) return '';
  const separator = begins === 'moved' ? `${labels.movedDialog} ` : begins ? `${labels.renewedDialog} ` : '';
  return progress.type === 'answered'
    ? `${separator}${labels.bot} ${wordsOf(progress).slice(0, longestSpeech) || labels.noText}`
    : progressWords(progress, labels);
}
