import {expect} from 'chai';
import {isPending, type Interaction, type Progress, type Turn} from '../../../src/core/types.js';
import type {DialogEvent} from '../../../src/core/events.js';
import {isRecalled, reduce, settledTurns, type DialogState} from '../../../src/core/state.js';
import {failing, MAIN} from '../../support/stage.js';

const after = (turns: readonly Turn[], ...events: readonly DialogEvent[]): DialogState =>
  events.reduce(reduce, {turns, server: MAIN} satisfies DialogState);
const answered = (id: string, epoch: number, words = `text of ${id}`): DialogEvent => ({
  type: 'answered',
  id,
  question: {id, text: words},
  answer: {html: `answer to ${id}`, contextId: null, more: {cards: 1}},
  by: MAIN,
  epoch,
});
const shown = (id: string, question: string | null, html: string): Turn => ({
  id,
  question,
  progress: {type: 'answered', html, by: MAIN},
});
const recalled = (...interactions: readonly Interaction[]): DialogEvent => ({
  type: 'recalled',
  interactions,
  by: MAIN,
  epoch: 1,
});
const said: DialogEvent = {type: 'said', id: 's1', html: 'by the page', more: {cards: 2}};
const wordsOf = ({turns}: DialogState) =>
  turns.map(
    ({question, progress}) => `${question ?? '-'} ${'html' in progress ? progress.html : progress.type}`,
  );

describe('what the page says', () => {
  it('stands there as an answer to nothing', () => {
    expect(after([], said).turns).to.deep.equal([
      {
        id: 's1',
        question: null,
        progress: {type: 'answered', html: 'by the page', more: {cards: 2}, by: MAIN},
      },
    ]);
  });

  it('hides no new dialog: the answers before and after it are compared', () => {
    const {turns} = after([], answered('q1', 1), said, answered('q2', 2));
    expect(turns.map(({begins}) => begins)).to.deep.equal([undefined, undefined, 'renewed']);
  });

  it('begins no dialog', () => {
    const {turns} = after([], said, answered('q1', 1));
    expect(turns.map(({begins}) => begins)).to.deep.equal([undefined, undefined]);
  });

  it('is not the welcome that a history lists', () => {
    const state = after([], said, recalled({question: null, html: 'welcome'}));
    expect(wordsOf(state)).to.have.members(['- by the page', '- welcome']);
  });
});

describe('an answer', () => {
  it('brings along what came with it', () => {
    const [turn] = after([], answered('q1', 1)).turns;
    expect(turn?.progress).to.deep.include({more: {cards: 1}});
  });

  it('that another tab rates is rated here', () => {
    const rated: DialogEvent = {type: 'rated', id: 'q1', rating: 'positive', elsewhere: true};
    expect(after([], answered('q1', 1), rated).turns[0]?.rating).to.equal('positive');
  });

  it('of another tab is not asked again by it', () => {
    const seen = after([], {...answered('q1', 1), elsewhere: true});
    const asked: DialogEvent = {type: 'asked', question: {id: 'q1', text: 'text of q1'}, elsewhere: true};
    expect(reduce(seen, asked)).to.equal(seen);
  });
});

describe('a history', () => {
  it('brings along what it holds, and its time', () => {
    const [turn] = after([], recalled({question: 'one', html: 'yes', more: {cards: 1}, at: 5})).turns;
    expect(turn).to.deep.include({
      at: 5,
      progress: {type: 'answered', html: 'yes', by: MAIN, more: {cards: 1}},
    });
    const [bare] = after([], recalled({question: 'one', html: 'yes'})).turns;
    expect(bare).to.not.have.property('at');
    expect(bare?.progress).to.not.have.property('more');
  });

  it('lists an exchange that was carried out twice once, as it was the first time', () => {
    const twice = recalled({question: 'one', html: 'yes', at: 1}, {question: 'one', html: 'yes', at: 2});
    expect(after([], twice).turns.map(({at}) => at)).to.deep.equal([1]);
  });

  it('keeps the same answer to another question', () => {
    const state = after([{...shown('q1', 'one', 'yes'), epoch: 1}], recalled({question: 'two', html: 'yes'}));
    expect(wordsOf(state)).to.have.members(['one yes', 'two yes']);
  });

  it('keeps what was asked in the same words, and answered otherwise', () => {
    const seen = [shown('q1', 'one', 'second'), shown('q2', 'one', 'second')];
    const state = after(seen, recalled({question: 'one', html: 'first'}, {question: 'one', html: 'second'}));
    expect(wordsOf(state)).to.include('one first');
  });

  it('stands behind what an earlier page has seen', () => {
    const refused: Turn = {
      id: 'q1',
      question: 'no',
      progress: {type: 'refused', why: 'invalid'},
      restored: true,
    };
    expect(wordsOf(after([refused], recalled({question: 'one', html: 'yes'})))).to.deep.equal([
      'no refused',
      'one yes',
    ]);
  });

  it('was said before this page, like what an earlier page has seen', () => {
    const {turns} = after([shown('q1', 'one', 'yes')], recalled({question: 'two', html: 'yes'}));
    expect(turns.map(isRecalled)).to.have.members([true, false]);
    expect(isRecalled({...shown('q1', 'one', 'yes'), restored: true})).to.equal(true);
  });
});

describe('of a conversation', () => {
  const progress: readonly Progress[] = [
    {type: 'queued'},
    {type: 'sent', to: MAIN},
    {type: 'slow', to: MAIN},
    {type: 'stalled', to: MAIN},
    {type: 'moved', to: MAIN, because: failing.net},
    {type: 'waiting', because: failing.net},
    {type: 'answered', html: '', by: MAIN},
    {type: 'refused', why: 'denied'},
    {type: 'unsent', unsure: false},
  ];
  const turns = progress.map((one): Turn => ({id: one.type, question: one.type, progress: one}));

  it('goes on what is neither answered, nor refused, nor given up', () => {
    const settled = turns.filter(turn => !isPending(turn));
    expect(settled.map(({id}) => id)).to.deep.equal(['answered', 'refused', 'unsent']);
  });

  it('is kept what is answered or refused, with its time', () => {
    const kept = settledTurns({turns, server: MAIN}, id => id.length);
    expect(kept.map(({id, at}) => [id, at])).to.deep.equal([
      ['answered', 8],
      ['refused', 7],
    ]);
    expect(kept[0]).to.deep.include(turns[6]);
  });

  it('keeps an earlier page’s turns their time', () => {
    const [turn] = settledTurns({turns: [{...shown('q1', 'one', 'yes'), at: 3}], server: MAIN}, () => 9);
    expect(turn?.at).to.equal(3);
  });
});
