import {expect} from '@open-wc/testing';
import {goesOn, ownKey} from '../../src/adapters/own-keys.js';
import {unsettledStore} from '../../src/adapters/unsettled-store.js';
import {newBot} from '../support/visitor.js';

const question = {id: 'q1', text: 'one'};
const unsettled = {question, repeats: 0, askedAt: Date.now(), sentTo: null, sentAt: [5]};

describe('the unsettled questions of a tab', () => {
  it('outlive the page', () => {
    const bot = newBot();
    expect(goesOn(bot)).to.equal(false);
    unsettledStore(bot).write([unsettled]);
    expect(unsettledStore(bot).read()).to.deep.equal([unsettled]);
    expect(goesOn(bot)).to.equal(true);
    unsettledStore(bot).write([]);
    expect(goesOn(bot)).to.equal(false);
  });

  it('open no window when they are a minute old', () => {
    const bot = newBot();
    unsettledStore(bot).write([{...unsettled, askedAt: Date.now() - 60_001}]);
    expect(goesOn(bot)).to.equal(false);
  });

  for (const foreign of [
    '{',
    'null',
    '4',
    '[4]',
    '[null]',
    JSON.stringify([{...unsettled, question: null}]),
    JSON.stringify([{...unsettled, question: {id: 4, text: 'one'}}]),
    JSON.stringify([{...unsettled, question: {id: 'q1'}}]),
    JSON.stringify([{...unsettled, askedAt: 'x'}]),
    JSON.stringify([{...unsettled, sentTo: 4}]),
    JSON.stringify([{...unsettled, sentAt: 4}]),
  ]) {
    it(`are none in ${foreign}`, () => {
      const bot = newBot();
      sessionStorage.setItem(ownKey(bot, 'unsettled'), foreign);
      expect(unsettledStore(bot).read()).to.deep.equal([]);
    });
  }

  it('live in the page where the browser refuses storage', () => {
    const {setItem, getItem} = Storage.prototype;
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const bot = newBot();
      const store = unsettledStore(bot);
      store.write([unsettled]);
      expect(store.read()).to.deep.equal([unsettled]);
      expect(goesOn(bot)).to.equal(false);
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem});
    }
  });
});
