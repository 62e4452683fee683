import {expect} from 'chai';
import type {Progress} from '../../../src/core/types.js';
import type {DialogState} from '../../../src/core/state.js';
import {diffEvents} from '../../../src/conversation/diff-events.js';

const state = (progress: Progress | null, server = 'm'): DialogState => ({
  turns: progress === null ? [] : [{id: 'q', question: 'x', progress}],
  server,
});
const told = (before: DialogState, after: DialogState) =>
  diffEvents(before, after).map(({type, ...event}) => ({type, ...event}));
const sent = state({type: 'sent', to: 'm'});
const answered: Progress = {type: 'answered', html: '<p>yes</p>', by: 'b'};

describe('what a page is told', () => {
  const types = (before: DialogState, after: DialogState) => diffEvents(before, after).map(({type}) => type);

  it('of an answer by another server: the change, then the answer', () => {
    expect(types(sent, state(answered, 'b'))).to.deep.equal(['dydu-server-change', 'dydu-answer']);
  });
  it('of an answer once', () => {
    expect(types(state(answered), state(answered))).to.deep.equal([]);
  });
  it('nothing of what was recalled', () => {
    expect(types(state(null), state(answered))).to.deep.equal([]);
  });
  it('nothing of a restart, which goes back to main', () => {
    expect(types(state(answered, 'b'), state(null, 'm'))).to.deep.equal([]);
  });
  for (const progress of [
    {type: 'waiting', because: {type: 'late', after: 5}},
    {type: 'refused', why: 'invalid'},
    {type: 'unsent', unsure: false},
  ] as const) {
    it(`of a question that is ${progress.type}`, () => {
      expect(types(sent, state(progress))).to.deep.equal(['dydu-error']);
      expect(told(sent, state(progress))[0]).to.deep.include({reason: progress.type});
    });
  }
  it('all of it may be heard outside the shadow root', () => {
    expect(
      diffEvents(sent, state(answered, 'b')).every(({bubbles, composed}) => bubbles && composed),
    ).to.equal(true);
  });
});
