import {expect} from 'chai';
import type {Progress, Turn} from '../../../src/core/types.js';
import type {DialogEvent} from '../../../src/core/events.js';
import {reduce, type DialogState} from '../../../src/core/state.js';
import {BACKUP, failing, MAIN} from '../../support/stage.js';

const question = (id: string) => ({id, text: `text of ${id}`});
const asked = (id: string): DialogEvent => ({type: 'asked', question: question(id)});
const answered = (id: string, by: string, epoch: number, more: {elsewhere?: boolean} = {}): DialogEvent => ({
  type: 'answered',
  id,
  question: question(id),
  answer: {html: `answer to ${id}`, contextId: null},
  by,
  epoch,
  ...more,
});
const after = (...events: readonly DialogEvent[]): DialogState =>
  events.reduce(reduce, {turns: [], server: MAIN} satisfies DialogState);
const begins = ({turns}: DialogState) => turns.map(turn => turn.begins);

describe('a turn', () => {
  it('is a question at first', () => {
    const queued = {id: 'q1', question: 'text of q1', progress: {type: 'queued'}};
    expect(after(asked('q1')).turns).to.deep.equal([queued]);
    expect(
      after({type: 'asked', question: {...question('q1'), unsafe: true}, elsewhere: true}).turns,
    ).to.deep.equal([{...queued, unsafe: true, elsewhere: true}]);
  });

  const progress: readonly (readonly [DialogEvent, Progress])[] = [
    [
      {type: 'sent', id: 'q1', to: MAIN},
      {type: 'sent', to: MAIN},
    ],
    [
      {type: 'slow', id: 'q1', to: MAIN},
      {type: 'slow', to: MAIN},
    ],
    [
      {type: 'moved', id: 'q1', to: BACKUP, because: failing.net},
      {type: 'moved', to: BACKUP, because: failing.net},
    ],
    [
      {type: 'waiting', id: 'q1', because: failing.net},
      {type: 'waiting', because: failing.net},
    ],
    [
      {type: 'refused', id: 'q1', why: 'invalid'},
      {type: 'refused', why: 'invalid'},
    ],
    [
      {type: 'unsent', id: 'q1', unsure: true},
      {type: 'unsent', unsure: true},
    ],
  ];
  for (const [event, expected] of progress) {
    it(`that was ${event.type} says so, and no other does`, () => {
      const {turns} = after(asked('q1'), asked('q2'), event);
      expect(turns.map(turn => turn.progress)).to.deep.equal([expected, {type: 'queued'}]);
    });

    it(`that is answered is not ${event.type}`, () => {
      const state = after(asked('q1'), answered('q1', MAIN, 1));
      expect(reduce(state, event).turns).to.deep.equal(state.turns);
    });
  }

  it('that has moved is not called slow: the visitor knows already', () => {
    const moved = after(asked('q1'), {type: 'moved', id: 'q1', to: BACKUP, because: failing.net});
    expect(reduce(moved, {type: 'slow', id: 'q1', to: BACKUP})).to.deep.equal(moved);
  });

  it('that is asked again stands at the end, once', () => {
    const {turns} = after(asked('q1'), asked('q2'), {type: 'unsent', id: 'q1', unsure: false}, asked('q1'));
    expect(turns.map(({id, progress}) => [id, progress.type])).to.deep.equal([
      ['q2', 'queued'],
      ['q1', 'queued'],
    ]);
  });

  it('that is answered holds the answer in its place', () => {
    const {turns} = after(asked('q1'), asked('q2'), answered('q1', MAIN, 1));
    const turn: Turn = {
      id: 'q1',
      question: 'text of q1',
      progress: {type: 'answered', html: 'answer to q1', by: MAIN},
      epoch: 1,
    };
    expect(turns[0]).to.deep.equal(turn);
    expect(turns.map(({id}) => id)).to.deep.equal(['q1', 'q2']);
  });

  it('that is answered is not asked again by another tab, which does not know yet', () => {
    const state = after(asked('q1'), asked('q2'), answered('q1', MAIN, 1));
    const elsewhere = (id: string): DialogEvent => ({type: 'asked', question: question(id), elsewhere: true});
    expect(reduce(state, elsewhere('q1'))).to.equal(state);
    const turn = {id: 'q3', question: 'text of q3', progress: {type: 'queued'}, elsewhere: true};
    expect(reduce(state, elsewhere('q3')).turns.at(-1)).to.deep.equal(turn);
  });

  it('that is asked here is not what another tab makes of its copy, but for the answer', () => {
    const state = after(asked('q1'));
    for (const event of [
      {type: 'asked', question: question('q1')},
      {type: 'sent', id: 'q1', to: BACKUP},
      {type: 'waiting', id: 'q1', because: {type: 'rate-limited'}},
      {type: 'unsent', id: 'q1', unsure: true},
      {type: 'refused', id: 'q1', why: 'denied'},
    ] as const satisfies readonly DialogEvent[])
      expect(reduce(state, {...event, elsewhere: true})).to.equal(state);
    const {turns} = reduce(state, {...answered('q1', MAIN, 1), elsewhere: true});
    expect(turns[0]?.progress.type).to.equal('answered');
  });

  it('with the words and the answer of another one is not that one', () => {
    const same = {text: 'same'};
    const asks = (id: string): DialogEvent => ({type: 'asked', question: {id, ...same}});
    const answers = (id: string): DialogEvent => ({
      type: 'answered',
      id,
      question: {id, ...same},
      answer: {html: 'same', contextId: null},
      by: MAIN,
      epoch: 1,
    });
    const {turns} = after(asks('q1'), asks('q2'), answers('q2'), answers('q1'));
    expect(turns.map(({progress}) => progress.type)).to.deep.equal(['answered', 'answered']);
    expect(after(asks('q1'), answers('q2')).turns.map(({id}) => id)).to.deep.equal(['q1', 'q2']);
  });

  it('keeps its first answer', () => {
    const state = after(asked('q1'), answered('q1', MAIN, 1));
    expect(reduce(state, answered('q1', BACKUP, 2))).to.equal(state);
  });

  it('that another tab has asked before this one was there appears with its answer', () => {
    const {turns} = after(asked('q1'), answered('q2', MAIN, 1, {elsewhere: true}));
    expect(turns.map(({id, elsewhere}) => [id, elsewhere])).to.deep.equal([
      ['q1', undefined],
      ['q2', true],
    ]);
  });

  it('is forgotten by a restart, and the server is not', () => {
    expect(after(answered('q1', BACKUP, 1), {type: 'restarted'})).to.deep.equal({turns: [], server: BACKUP});
  });
});

describe('the mark of a new dialog', () => {
  it('is not made while the dialog goes on', () => {
    expect(begins(after(answered('q1', MAIN, 1), answered('q2', MAIN, 1)))).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('tells whether the server is another one', () => {
    expect(begins(after(answered('q1', MAIN, 1), answered('q2', BACKUP, 2)))[1]).to.equal('moved');
    expect(begins(after(answered('q1', MAIN, 1), answered('q2', MAIN, 2)))[1]).to.equal('renewed');
  });

  it('compares with the last answer, beyond what has none', () => {
    const state = after(answered('q1', MAIN, 1), asked('q2'), asked('q3'), answered('q3', BACKUP, 2));
    expect(begins(state)).to.deep.equal([undefined, undefined, 'moved']);
  });

  it('compares with what stands above, not below', () => {
    const state = after(asked('q1'), asked('q2'), answered('q2', MAIN, 1), answered('q1', BACKUP, 2));
    expect(begins(state)).to.deep.equal([undefined, undefined]);
  });

  it('is made once, even where an answer above it comes later', () => {
    const before = after(answered('q1', MAIN, 1), asked('q2'), answered('q3', MAIN, 2));
    expect(begins(before)).to.deep.equal([undefined, undefined, 'renewed']);
    expect(begins(reduce(before, answered('q2', MAIN, 2)))).to.deep.equal([undefined, undefined, 'renewed']);
  });

  it('is not made by an answer of an earlier dialog', () => {
    expect(begins(after(answered('q1', BACKUP, 2), answered('q2', MAIN, 1)))[1]).to.equal(undefined);
  });
});

describe('the server that is shown', () => {
  it('is that of the last answer', () => {
    expect(after(answered('q1', BACKUP, 1)).server).to.equal(BACKUP);
    expect(after(answered('q1', BACKUP, 1), answered('q2', MAIN, 1)).server).to.equal(MAIN);
  });

  it('is not that of an answer that comes late, for a dialog that was left', () => {
    expect(after(asked('q2'), answered('q1', BACKUP, 2), answered('q2', MAIN, 1)).server).to.equal(BACKUP);
  });
});
