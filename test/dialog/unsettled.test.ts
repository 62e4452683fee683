import {expect} from '@open-wc/testing';
import type {Fact} from '../../src/dialog/facts.js';
import {unsettledAfter, type Unsettled} from '../../src/dialog/unsettled.js';
import {BACKUP, failing, MAIN} from '../support/stage.js';

const one: Unsettled = {question: {id: 'q1', text: 'one'}, repeats: 0, askedAt: 1, sendings: []};
const two: Unsettled = {
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
  const cases: readonly (readonly [string, Fact, readonly Unsettled[]])[] = [
    [
      'a new question, never sent',
      {was: 'asked', question: {id: 'q3', text: 'three'}},
      [one, two, {question: {id: 'q3', text: 'three'}, repeats: 4, askedAt: 7, sendings: []}],
    ],
    ['a question that is asked again, as old as it is', {was: 'asked', question}, both],
    [
      'where and when it was sent',
      {was: 'sent', id, to: MAIN},
      [{...one, sendings: [{to: MAIN, at: 7}]}, two],
    ],
    [
      'every sending',
      {was: 'moved', id: 'q2', to: BACKUP, because: failing.net},
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
      {was: 'answered', id, question, answer: {html: '', contextId: null}, by: MAIN, epoch: 1},
      [two],
    ],
    ['not what is refused', {was: 'refused', id, why: 'invalid'}, [two]],
    ['what was given up', {was: 'unsent', id, unsure: false}, both],
    ['what waits', {was: 'waiting', id, because: failing.net}, both],
    ['what is slow', {was: 'slow', id, to: MAIN}, both],
    ['what is stalled', {was: 'stalled', id, to: MAIN}, both],
    ['whatever a server remembers', {was: 'recalled', interactions: [], by: MAIN, epoch: 1}, both],
    ['whatever is rated', {was: 'rated', id, rating: 'positive'}, both],
    ['whatever is offered', {was: 'offered', offers: {}}, both],
    ['nothing after a restart', {was: 'restarted'}, []],
  ];
  for (const [what, fact, after] of cases) {
    it(`is ${what}`, () => {
      expect(unsettledAfter(both, fact, 7, 4)).to.deep.equal(after);
    });
  }
});
