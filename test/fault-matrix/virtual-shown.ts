import type {Progress, Turn} from '../../src/core/types.js';
import type {DialogState} from '../../src/core/state.js';
import type {Shown} from './row.js';
import type {Tab} from '../model/search/tab.js';

/** A question of the visitor, as it was asked. */
export interface Asked {
  readonly text: string;
  readonly id: string;
  readonly tab: Tab;
  readonly at: number;
  /** So much was in the world's log. */
  readonly since: number;
}

/** A progress in the words of the matrix; undefined for one that only says that the question is out. */
export function inWords(progress: Progress): Shown | undefined {
  switch (progress.type) {
    case 'answered':
    case 'waiting':
    case 'slow':
    case 'stalled':
      return progress.type;
    case 'refused':
      return progress.why === 'too-long' ? 'too long' : progress.why;
    case 'unsent':
      return 'unsure';
    case 'queued':
    case 'sent':
    case 'moved':
      return undefined;
  }
}

export const turnOf = ({turns}: DialogState, text: string): Turn | undefined =>
  turns.find(({question}) => question === text);

export function shownIn({tab, text}: Asked): Shown | undefined {
  const turn = turnOf(tab.state, text);
  return turn && inWords(turn.progress);
}
