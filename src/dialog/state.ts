import type {Interaction, Progress, Turn} from './conversation.js';
import type {Fact} from './facts.js';
import type {ServerUrl} from './servers.js';

/** What there is to show. */
export interface DialogState {
  readonly turns: readonly Turn[];
  /** The server of the dialog; before it began, the main server. */
  readonly server: ServerUrl;
}

export function reduce(state: DialogState, fact: Fact): DialogState {
  switch (fact.was) {
    case 'asked': {
      const {id, text} = fact.question;
      const turns = state.turns.filter(turn => turn.id !== id);
      return {...state, turns: [...turns, {id, question: text, progress: {is: 'queued'}}]};
    }
    case 'sent':
      return withProgress(state, fact.id, () => ({is: 'sent', to: fact.to}));
    case 'slow':
      return withProgress(state, fact.id, before =>
        before.is === 'moved' ? before : {is: 'slow', to: fact.to},
      );
    case 'moved':
      return withProgress(state, fact.id, () => ({is: 'moved', to: fact.to, because: fact.because}));
    case 'waiting':
      return withProgress(state, fact.id, () => ({is: 'waiting', because: fact.because}));
    case 'answered': {
      const {answer, by, begins} = fact;
      const after = withTurn(state, fact.id, turn => ({
        ...turn,
        progress: {is: 'answered', html: answer.html, by},
        ...(begins && {begins}),
      }));
      return {...after, server: by};
    }
    case 'refused':
      return withProgress(state, fact.id, () => ({is: 'refused', why: fact.why}));
    case 'unsent':
      return withProgress(state, fact.id, () => ({is: 'unsent'}));
    case 'recalled':
      return {...state, turns: [...recalled(fact.interactions, fact.by, state.turns), ...state.turns]};
  }
}

const withTurn = (state: DialogState, id: string, change: (turn: Turn) => Turn): DialogState => ({
  ...state,
  turns: state.turns.map(turn => (turn.id === id ? change(turn) : turn)),
});

const withProgress = (state: DialogState, id: string, change: (before: Progress) => Progress): DialogState =>
  withTurn(state, id, turn => ({...turn, progress: change(turn.progress)}));

/** A history that was slow to come may hold what was asked since: the server lists it last. */
function recalled(
  interactions: readonly Interaction[],
  by: ServerUrl,
  turns: readonly Turn[],
): readonly Turn[] {
  const here = turns.map(turn => turn.question);
  let end = interactions.length;
  while (end > 0 && here.includes(interactions[end - 1]?.question ?? null)) end--;
  return interactions.slice(0, end).map(({question, html}, index) => ({
    id: `recalled-${String(index)}`,
    question,
    progress: {is: 'answered', html, by},
  }));
}
