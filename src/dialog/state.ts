import type {Beginning, Interaction, Progress, Turn} from './conversation.js';
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
      const {elsewhere} = fact;
      const {id, text, unsafe} = fact.question;
      const turns = state.turns.filter(turn => turn.id !== id);
      const turn = {
        id,
        question: text,
        progress: {is: 'queued'},
        ...(unsafe && {unsafe}),
        ...(elsewhere && {elsewhere}),
      } as const;
      return {...state, turns: [...turns, turn]};
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
    case 'answered':
      return withAnswer(state, fact);
    case 'refused':
      return withProgress(state, fact.id, () => ({is: 'refused', why: fact.why}));
    case 'unsent':
      return withProgress(state, fact.id, () => ({is: 'unsent', unsure: fact.unsure}));
    case 'recalled':
      return {...state, turns: [...recalled(fact, state.turns), ...state.turns]};
    case 'restarted':
      return {...state, turns: []};
  }
}

const withTurn = (state: DialogState, id: string, change: (turn: Turn) => Turn): DialogState => ({
  ...state,
  turns: state.turns.map(turn => (turn.id === id ? change(turn) : turn)),
});

/** What is answered stays answered, whatever another tab believes. */
const withProgress = (state: DialogState, id: string, change: (before: Progress) => Progress): DialogState =>
  withTurn(state, id, turn =>
    turn.progress.is === 'answered' ? turn : {...turn, progress: change(turn.progress)},
  );

function withAnswer(state: DialogState, fact: Fact & {was: 'answered'}): DialogState {
  const {id, question, answer, by, epoch, elsewhere} = fact;
  const index = state.turns.findIndex(turn => turn.id === id);
  const before = index < 0 ? state.turns : state.turns.slice(0, index);
  const begins = beginning(before, by, epoch);
  const progress = {is: 'answered', html: answer.html, by} as const;
  const turn: Turn = {
    id,
    question: question.text,
    progress,
    epoch,
    ...(begins && {begins}),
    ...(elsewhere && {elsewhere}),
  };
  if (state.turns[index]?.progress.is === 'answered') return state;
  const turns = index < 0 ? [...state.turns, turn] : state.turns.with(index, turn);
  const isLate = state.turns.some(other => (other.epoch ?? 0) > epoch);
  return {turns, server: isLate ? state.server : by};
}

/** The bot has forgotten what was said above when that belonged to an earlier dialog. */
function beginning(earlier: readonly Turn[], by: ServerUrl, epoch: number): Beginning | undefined {
  const last = earlier.findLast(({progress}) => progress.is === 'answered');
  if (last?.progress.is !== 'answered' || epoch <= (last.epoch ?? epoch)) return undefined;
  return last.progress.by === by ? 'renewed' : 'moved';
}

/** A history that was slow to come may hold what was asked since: the server lists it last. */
function recalled(
  {interactions, by, epoch}: Fact & {was: 'recalled'},
  turns: readonly Turn[],
): readonly Turn[] {
  const here = turns.map(turn => turn.question);
  let end = interactions.length;
  while (end > 0 && here.includes(interactions[end - 1]?.question ?? null)) end--;
  return interactions.slice(0, end).map(({question, html}: Interaction, index) => ({
    id: `recalled-${String(index)}`,
    question,
    progress: {is: 'answered', html, by},
    epoch,
  }));
}
