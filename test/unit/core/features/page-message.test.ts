import {expect} from 'chai';
import {map} from 'rxjs';
import {addPageMessage} from '../../../../src/core/features/page-message.js';
import {MAIN, stage} from '../../../support/stage.js';

describe('what the page says itself', () => {
  it('is shown at once, and sent nowhere', () => {
    stage(({play, expectObservable, flush, calls, told}) => {
      const states$ = play('5ms s', {
        features: [addPageMessage],
        intents: {s: {type: 'say', html: '<p>hello</p>', more: {cards: 1}}},
      });
      expectObservable(states$.pipe(map(({turns}) => turns))).toBe('a 4ms b', {
        a: [],
        b: [
          {
            id: 'q1',
            question: null,
            progress: {type: 'answered', html: '<p>hello</p>', more: {cards: 1}, by: MAIN},
          },
        ],
      });
      flush();
      expect({calls, told}).to.deep.equal({calls: [], told: []});
    });
  });
});
