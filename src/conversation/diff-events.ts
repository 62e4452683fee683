import type {Answered} from '../core/types.js';
import {describe} from '../core/failure.js';
import {isRecalled, type DialogState} from '../core/state.js';
import {AnswerEvent, ChatboxErrorEvent, ServerChangeEvent} from './events.js';

/** The DOM events between two states. Recalled turns had theirs before; those of another tab are dispatched there. */
export function diffEvents(before: DialogState, after: DialogState): readonly Event[] {
  const events: Event[] = [];
  if (before.server !== after.server && after.turns.length > 0) {
    events.push(new ServerChangeEvent(before.server, after.server));
  }
  const unchanged = new Set(before.turns);
  for (const turn of after.turns) {
    if (unchanged.has(turn)) continue;
    const {id, question, progress, elsewhere} = turn;
    const known = before.turns.find(one => one.id === id);
    if (elsewhere || known === undefined || known.progress.type === progress.type) continue;
    if (progress.type === 'answered') {
      events.push(new AnswerEvent(question ?? '', progress.html, progress.by));
    } else if (progress.type === 'waiting') {
      events.push(new ChatboxErrorEvent('waiting', `the question waits: ${describe(progress.because)}`));
    } else if (progress.type === 'refused') {
      events.push(new ChatboxErrorEvent('refused', `the servers refuse the question as ${progress.why}`));
    } else if (progress.type === 'unsent') {
      events.push(new ChatboxErrorEvent('unsent', 'no server was reached; the visitor may send it again'));
    }
  }
  return events;
}

/** Something stands there that did not before. A rating is not that. */
export const hasGrown = (before: DialogState, after: DialogState): boolean => {
  const known = new Set(before.turns.map(({progress}) => progress));
  return after.turns.some(({progress}) => !known.has(progress));
};

/** The answers that are new in this tab. */
export function freshAnswers(before: DialogState, after: DialogState): readonly Answered[] {
  const answeredBefore = new Set(
    before.turns.filter(({progress}) => progress.type === 'answered').map(({id}) => id),
  );
  return after.turns.flatMap(turn => {
    const {id, elsewhere, progress} = turn;
    const isFresh = !elsewhere && !isRecalled(turn) && !answeredBefore.has(id);
    return progress.type === 'answered' && isFresh ? [progress] : [];
  });
}
