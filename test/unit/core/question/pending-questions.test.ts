import {expect} from 'chai';
import type {DialogEvent} from '../../../../src/core/events.js';
import {
  pendingQuestionsAfter,
  type PendingQuestion,
} from '../../../../src/core/question/pending-questions.js';
import {BACKUP, failing, MAIN} from '../../../support/stage.js';

const one: PendingQuestion = {question: {id: 'q1', text: 'one'}, repeats: 0, askedAt: 1, sendings: []};
const two: PendingQuestion = {
  question: {id: 'q2', text: 'two'},
  repeats: 0,
  askedAt: 2,
  sendings: [{to: MAIN, at: 2}],
};
const both = [one, two];
const id = 'q1';
const {question} = one;

describe('what is unsettled', () => {
  // after a fact at 7 ms
  const cases: readonly (readonly [string, DialogEvent, readonly PendingQuestion[]])[] = [
    [
      'a new question, never sent',
      {type: 'asked', question: {id: 'q3', text: 'three'}},
      [one, two, {question: {id: 'q3', text: 'three'}, repeats: 4, askedAt: 7, sendings: []}],
    ],
    ['a question that is asked again, as old as it is', {type: 'asked', question}, both],
    [
      'where and when it was sent',
      {type: 'sent', id, to: MAIN},
      [{...one, sendings: [{to: MAIN, at: 7}]}, two],
    ],
    [
      'every sending',
      {type: 'moved', id: 'q2', to: BACKUP, because: failing.net},
      [
        one,
        {
          ...two,
          sendings: [
            {to: MAIN, at: 2},
            {to: BACKUP, at: 7},
          ],
        },
      ],
    ],
    [
      'not what is answered',
      {type: 'answered', id, question, answer: {html: '', contextId: null}, by: MAIN, epoch: 1},
      [two],
    ],
    ['not what is refused', {type: 'refused', id, why: 'invalid'}, [two]],
    ['what was given up', {type: 'unsent', id, unsure: false}, both],
    ['what waits', {type: 'waiting', id, because: failing.net}, both],
    ['what is slow', {type: 'slow', id, to: MAIN}, both],
    ['what is stalled', {type: 'stalled', id, to: MAIN}, both],
    ['whatever a server remembers', {type: 'recalled', interactions: [], by: MAIN, epoch: 1}, both],
    ['whatever is rated', {type: 'rated', id, rating: 'positive'}, both],
    ['whatever is offered', {type: 'offered', offers: {}}, both],
    ['nothing after a restart', {type: 'restarted'}, []],
  ];
  for (const [what, event, after] of cases) {
    it(`is ${what}`, () => {
      expect(pendingQuestionsAfter(both, event, 7, 4)).to.deep.equal(after);
    });
  }
});
