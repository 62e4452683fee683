import type {Beginning, Interaction, Progress, Turn} from './types.js';
import {idOf, type DialogEvent, type Suggestions} from './events.js';
import type {ServerUrl} from './servers.js';

/** The state that is shown. */
export interface DialogState {
  readonly turns: readonly Turn[];
  /** The server of the dialog; before it began, the main server. */
  readonly server: ServerUrl;
  readonly offers?: Partial<Suggestions>;
}

/** The tab that owns a question decides its state. Another tab may have a copy, of which only an answer counts. */
const isRumour = ({turns}: DialogState, event: DialogEvent): boolean =>
  event.elsewhere === true &&
  event.type !== 'answered' &&
  event.type !== 'rated' &&
  turns.some(turn => turn.id === idOf(event) && !turn.elsewhere);

export function reduce(state: DialogState, event: DialogEvent): DialogState {
  if (isRumour(state, event)) return state;
  switch (event.type) {
    case 'asked': {
      const {elsewhere} = event;
      const {id, text, unsafe, hidden, unregistered, extra} = event.question;
      if (elsewhere && state.turns.some(turn => turn.id === id && turn.progress.type === 'answered'))
        return state;
      const turns = state.turns.filter(turn => turn.id !== id);
      const turn = {
        id,
        question: text,
        progress: {type: 'queued'},
        ...(unsafe && {unsafe}),
        ...(hidden && {hidden}),
        ...(unregistered && {unregistered}),
        ...(extra && {extra}),
        ...(elsewhere && {elsewhere}),
      } as const;
      return {...state, turns: [...turns, turn]};
    }
    case 'sent':
      return withProgress(state, event.id, () => ({type: 'sent', to: event.to}));
    case 'slow':
      return withProgress(state, event.id, before =>
        before.type === 'moved' ? before : {type: 'slow', to: event.to},
      );
    case 'stalled':
      return withProgress(state, event.id, () => ({type: 'stalled', to: event.to}));
    case 'moved':
      return withProgress(state, event.id, () => ({type: 'moved', to: event.to, because: event.because}));
    case 'waiting':
      return withProgress(state, event.id, () => ({type: 'waiting', because: event.because}));
    case 'answered':
      return withAnswer(state, event);
    case 'refused':
      return withProgress(state, event.id, () => ({type: 'refused', why: event.why}));
    case 'unsent':
      return withProgress(state, event.id, () => ({type: 'unsent', unsure: event.unsure}));
    case 'recalled':
      return {...state, turns: withRecalled(event, state.turns)};
    case 'rated':
      return withTurn(state, event.id, turn => ({...turn, rating: event.rating}));
    case 'said': {
      const {type, id, ...message} = event;
      const progress = {type: 'answered', ...message, by: state.server} as const;
      return {...state, turns: [...state.turns, {id, question: null, progress}]};
    }
    case 'offered':
      return {...state, offers: {...state.offers, ...event.offers}};
    case 'restarted':
      return {...state, turns: []};
  }
}

const withTurn = (state: DialogState, id: string, change: (turn: Turn) => Turn): DialogState => ({
  ...state,
  turns: state.turns.map(turn => (turn.id === id ? change(turn) : turn)),
});

/** An answered question stays answered, whatever another tab reports. */
const withProgress = (state: DialogState, id: string, change: (before: Progress) => Progress): DialogState =>
  withTurn(state, id, turn =>
    turn.progress.type === 'answered' ? turn : {...turn, progress: change(turn.progress)},
  );

function withAnswer(state: DialogState, event: DialogEvent & {type: 'answered'}): DialogState {
  const {id, question, answer, by, epoch, elsewhere} = event;
  const {turns} = state;
  const index = turns.findIndex(turn => turn.id === id);
  if (turns[index]?.progress.type === 'answered') return state;
  // The history was faster than the tab that asked.
  const isListed = ({question: text, progress}: Turn, at: number): boolean =>
    text === question.text &&
    progress.type === 'answered' &&
    (at === turns.length - 1 || progress.html === answer.html);
  if (index < 0 && turns.some(isListed)) return state;

  const isBegun = turns.some(other => other.epoch === epoch);
  const begins = isBegun ? undefined : beginning(index < 0 ? turns : turns.slice(0, index), by, epoch);
  const turn: Turn = {
    id,
    question: question.text,
    progress: {type: 'answered', html: answer.html, by, ...(answer.more && {more: answer.more})},
    epoch,
    ...(question.hidden && {hidden: true}),
    ...(begins && {begins}),
    ...(elsewhere && {elsewhere}),
  };
  const isLate = turns.some(other => (other.epoch ?? 0) > epoch);
  return {
    ...state,
    turns: index < 0 ? [...turns, turn] : turns.with(index, turn),
    server: isLate ? state.server : by,
  };
}

/** The bot has forgotten what was said above when that belonged to an earlier dialog. */
function beginning(earlier: readonly Turn[], by: ServerUrl, epoch: number): Beginning | undefined {
  // A message of the page belongs to no dialog.
  const last = earlier.findLast(turn => turn.progress.type === 'answered' && turn.epoch !== undefined);
  if (last?.progress.type !== 'answered' || (last.epoch ?? 0) > epoch) return undefined;
  return last.progress.by === by ? 'renewed' : 'moved';
}

const recalledId = 'recalled-';

/** It was said before this page was loaded. */
export const isRecalled = ({id, restored}: Turn): boolean => restored === true || id.startsWith(recalledId);

/**
 * The history of a dialog stands between what was seen on earlier pages and what was asked on this one. What it holds is
 * here already where it was seen in this tab, or asked while it was on its way.
 */
function withRecalled(
  {interactions: listed, by, epoch}: DialogEvent & {type: 'recalled'},
  turns: readonly Turn[],
): readonly Turn[] {
  // A question that was carried out twice is listed twice.
  const interactions = listed.filter(
    (one, index) => one.question === null || !isSame(one, listed[index - 1]),
  );
  const isEarlier = (turn: Turn): boolean => (turn.epoch ?? epoch) < epoch;
  const newestFirst = interactions.map((one, index) => ({one, index})).reverse();
  const places = new Map<Interaction, number>();
  for (const {one} of newestFirst) {
    const taken = new Set(places.values());
    // Tabs may differ in the order of their questions.
    const place = turns.findLastIndex(
      (turn, at) =>
        !isEarlier(turn) &&
        !taken.has(at) &&
        (isSeen(one, turn) || (isAsked(one, turn) && !interactions.some(other => isSeen(other, turn)))),
    );
    if (place >= 0) places.set(one, place);
  }
  const merged = [...turns];
  const behindRestored = 1 + turns.findLastIndex(({restored}) => restored);
  let next = Math.max(1 + turns.findLastIndex(isEarlier), behindRestored, 1 + Math.max(...places.values()));
  for (const {one, index} of newestFirst) {
    const place = places.get(one);
    if (place !== undefined) next = place;
    else merged.splice(next, 0, recalledTurn(one, index, by, epoch));
  }
  return merged;
}

const isSame = (one: Interaction, other: Interaction | undefined): boolean =>
  one.question === other?.question && one.html === other.html;

const isAsked = ({question}: Interaction, turn: Turn): boolean =>
  question !== null && question === turn.question;

const isSeen = (one: Interaction, turn: Turn): boolean =>
  turn.progress.type === 'answered' &&
  turn.progress.html === one.html &&
  (one.question === null || one.question === turn.question);

const recalledTurn = (
  {question, html, more, at}: Interaction,
  index: number,
  by: ServerUrl,
  epoch: number,
): Turn => ({
  id: `${recalledId}${String(epoch)}-${String(index)}`,
  question,
  progress: {type: 'answered', html, by, ...(more && {more})},
  epoch,
  ...(at !== undefined && {at}),
});

/** The turns that are kept for a page that is loaded later. @param at the time of a turn of this page */
export const settledTurns = ({turns}: DialogState, at: (id: string) => number): readonly Turn[] =>
  turns
    .filter(({progress}) => progress.type === 'answered' || progress.type === 'refused')
    .map(turn => ({at: at(turn.id), ...turn}));
