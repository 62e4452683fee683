import {expect} from '@open-wc/testing';
import {shouldReopen, storageKey} from '../../../src/adapters/storage-keys.js';
import {pendingQuestionsStore} from '../../../src/adapters/pending-questions-store.js';
import {newBot} from '../../support/visitor.js';

const question = {id: 'q1', text: 'one'};
const unsettled = {question, repeats: 0, askedAt: Date.now(), sendings: [{to: 'https://a.example/', at: 5}]};

describe('the unsettled questions of a tab', () => {
  it('outlive the page', () => {
    const bot = newBot();
    expect(shouldReopen(bot)).to.equal(false);
    pendingQuestionsStore(bot).write([unsettled]);
    expect(pendingQuestionsStore(bot).read()).to.deep.equal([unsettled]);
    expect(shouldReopen(bot)).to.equal(true);
    pendingQuestionsStore(bot).write([]);
    expect(shouldReopen(bot)).to.equal(false);
  });

  it('open no window when they are a minute old', () => {
    const bot = newBot();
    pendingQuestionsStore(bot).write([{...unsettled, askedAt: Date.now() - 60_001}]);
    expect(shouldReopen(bot)).to.equal(false);
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
  ]) {
    it(`are none in ${foreign}`, () => {
      const bot = newBot();
      sessionStorage.setItem(storageKey(bot, 'pending-questions'), foreign);
      expect(pendingQuestionsStore(bot).read()).to.deep.equal([]);
    });
  }

  it('are read one by one: what cannot be read is left out', () => {
    const bot = newBot();
    const foreign = [
      null,
      {...unsettled, sendings: [4, {to: 4, at: 1}, {to: 'x', at: 'y'}], repeats: 'x', more: 1},
    ];
    sessionStorage.setItem(storageKey(bot, 'pending-questions'), JSON.stringify(foreign));
    expect(pendingQuestionsStore(bot).read()).to.deep.equal([{...unsettled, repeats: 0, sendings: []}]);
  });

  it('of an older version are read without their sendings', () => {
    const bot = newBot();
    const {sendings, ...rest} = unsettled;
    sessionStorage.setItem(
      storageKey(bot, 'pending-questions'),
      JSON.stringify([{...rest, sentTo: 'x', sentAt: [sendings.length]}]),
    );
    expect(pendingQuestionsStore(bot).read()).to.deep.equal([{...unsettled, sendings: []}]);
  });

  it('leave nothing behind when there are none', () => {
    const bot = newBot();
    pendingQuestionsStore(bot).write([unsettled]);
    pendingQuestionsStore(bot).write([]);
    expect(sessionStorage.getItem(storageKey(bot, 'pending-questions'))).to.equal(null);
  });

  it('of which one is nested too deeply are read without it', () => {
    const bot = newBot();
    const depth = 5000;
    const deep = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const text = JSON.stringify([{...unsettled, question: {...question, extra: 'deep'}}, unsettled]);
    sessionStorage.setItem(storageKey(bot, 'pending-questions'), text.replace('"deep"', deep));
    expect(pendingQuestionsStore(bot).read().at(-1)).to.deep.equal(unsettled);
  });

  it('that cannot be stored any more leave nothing out of date to the next page', () => {
    const bot = newBot();
    const store = pendingQuestionsStore(bot);
    store.write([unsettled]);
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      store.write([unsettled, {...unsettled, question: {id: 'q2', text: 'two'}}]);
    } finally {
      Object.assign(Storage.prototype, {setItem});
    }
    expect(store.read()).to.have.length(2);
    expect(pendingQuestionsStore(bot).read()).to.deep.equal([]);
    store.write([]);
    expect(store.read()).to.deep.equal([]);
  });

  it('live in the page where the browser refuses storage', () => {
    const {setItem, getItem} = Storage.prototype;
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const bot = newBot();
      const store = pendingQuestionsStore(bot);
      store.write([unsettled]);
      expect(store.read()).to.deep.equal([unsettled]);
      expect(shouldReopen(bot)).to.equal(false);
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem});
    }
  });
});
