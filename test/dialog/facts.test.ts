import {expect} from '@open-wc/testing';
import {idOf, isSettled, type Fact} from '../../src/dialog/facts.js';
import {failing, MAIN} from '../support/stage.js';

const id = 'q1';
const question = {id, text: 'one'};

describe('a fact', () => {
  // the fact, the question it is about, whether that is settled
  const facts: readonly (readonly [Fact, string | undefined, boolean])[] = [
    [{was: 'asked', question}, id, false],
    [{was: 'sent', id, to: MAIN}, id, false],
    [{was: 'slow', id, to: MAIN}, id, false],
    [{was: 'moved', id, to: MAIN, because: failing.net}, id, false],
    [{was: 'waiting', id, because: failing.net}, id, false],
    [{was: 'answered', id, question, answer: {html: '', contextId: null}, by: MAIN, epoch: 1}, id, true],
    [{was: 'refused', id, why: 'invalid'}, id, true],
    [{was: 'unsent', id, unsure: false}, id, true],
    [{was: 'recalled', interactions: [], by: MAIN, epoch: 1}, undefined, false],
    [{was: 'restarted'}, undefined, false],
  ];
  for (const [fact, about, settles] of facts) {
    it(`that it was ${fact.was} ${settles ? 'settles' : 'does not settle'} ${about ?? 'any question'}`, () => {
      expect(idOf(fact)).to.equal(about);
      expect(isSettled(fact)).to.equal(settles);
    });
  }
});
