import {expect} from 'chai';
import {idOf, isSettled, type DialogEvent} from '../../../src/core/events.js';
import {failing, MAIN} from '../../support/stage.js';

const id = 'q1';
const question = {id, text: 'one'};

describe('a fact', () => {
  // the fact, the question it is about, whether that is settled
  const events: readonly (readonly [DialogEvent, string | undefined, boolean])[] = [
    [{type: 'asked', question}, id, false],
    [{type: 'sent', id, to: MAIN}, id, false],
    [{type: 'slow', id, to: MAIN}, id, false],
    [{type: 'moved', id, to: MAIN, because: failing.net}, id, false],
    [{type: 'waiting', id, because: failing.net}, id, false],
    [{type: 'answered', id, question, answer: {html: '', contextId: null}, by: MAIN, epoch: 1}, id, true],
    [{type: 'refused', id, why: 'invalid'}, id, true],
    [{type: 'unsent', id, unsure: false}, id, true],
    [{type: 'recalled', interactions: [], by: MAIN, epoch: 1}, undefined, false],
    [{type: 'restarted'}, undefined, false],
  ];
  for (const [event, about, settles] of events) {
    it(`that it was ${event.type} ${settles ? 'settles' : 'does not settle'} ${about ?? 'any question'}`, () => {
      expect(idOf(event)).to.equal(about);
      expect(isSettled(event)).to.equal(settles);
    });
  }
});
