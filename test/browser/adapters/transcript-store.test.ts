import {expect} from '@open-wc/testing';
import {storageKey, visitorKey} from '../../../src/adapters/storage-keys.js';
import {transcriptStore} from '../../../src/adapters/transcript-store.js';
import type {Turn} from '../../../src/core/types.js';
import {newBot} from '../../support/visitor.js';

const answered = (id: string, html = '<p>yes</p>'): Turn => ({
  id,
  question: `question ${id}`,
  progress: {type: 'answered', html, by: 'https://a.example/', more: {sidebar: {title: 't'}}},
  epoch: 3,
  rating: 'positive',
  begins: 'moved',
});

const stored = (turns: unknown, more: object = {}): string =>
  JSON.stringify({v: 1, visitor: localStorage.getItem(visitorKey), turns, ...more});

describe('the transcript of a tab', () => {
  beforeEach(() => {
    localStorage.setItem(visitorKey, '0123456789abcde');
  });

  it('outlives the page', () => {
    const bot = newBot();
    const turns: readonly Turn[] = [
      {
        id: 'w',
        question: '#welcome#',
        hidden: true,
        progress: {type: 'answered', html: 'hello', by: 'x'},
        epoch: 1,
      },
      answered('1'),
      {id: '2', question: 'two', unsafe: true, extra: {a: [1]}, progress: {type: 'refused', why: 'denied'}},
      {id: 'said', question: null, progress: {type: 'answered', html: 'mine', by: 'x'}, at: 7},
    ];
    transcriptStore(bot).write(turns);
    expect(transcriptStore(bot).read()).to.deep.equal(turns);
    transcriptStore(bot).write([]);
    expect(sessionStorage.getItem(storageKey(bot, 'transcript'))).to.equal(null);
  });

  it('is bounded: the newest fifty, and 200 000 characters', () => {
    const bot = newBot();
    const store = transcriptStore(bot);
    store.write(Array.from({length: 60}, (_, index) => answered(String(index))));
    expect(store.read().map(({id}) => id)).to.deep.equal(
      Array.from({length: 50}, (_, index) => String(index + 10)),
    );
    store.write(Array.from({length: 5}, (_, index) => answered(String(index), 'x'.repeat(60_000))));
    expect(store.read().map(({id}) => id)).to.deep.equal(['2', '3', '4']);
    store.write([answered('1', 'x'.repeat(300_000))]);
    expect(store.read()).to.deep.equal([]);
  });

  const good = answered('good');
  for (const foreign of [
    {...good, id: 4},
    {...good, question: {strings: ['<b>']}},
    {...good, progress: {type: 'answered', html: {strings: ['<b>']}, by: 'x'}},
    {...good, progress: {type: 'answered', html: 'x'}},
    {...good, progress: {type: 'sent', to: 'x'}},
    {...good, progress: {type: 'refused', why: 'because'}},
    null,
    [],
    'x',
  ]) {
    it(`leaves out ${JSON.stringify(foreign).slice(0, 60)}, and nothing else`, () => {
      const bot = newBot();
      sessionStorage.setItem(storageKey(bot, 'transcript'), stored([foreign, good]));
      expect(transcriptStore(bot).read()).to.deep.equal([good]);
    });
  }

  it('leaves out what is nested too deeply', () => {
    const bot = newBot();
    // WebKit parses 50 000 levels only while its stack is nearly empty
    const deep = `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const bad = {...good, id: 'bad', extra: 'deep'};
    sessionStorage.setItem(storageKey(bot, 'transcript'), stored([bad, good]).replace('"deep"', deep));
    expect(transcriptStore(bot).read().at(-1)).to.deep.equal(good);
  });

  it('is empty where the browser cannot parse it', () => {
    const bot = newBot();
    const deep = '['.repeat(200_000);
    sessionStorage.setItem(storageKey(bot, 'transcript'), stored([good]).replace('"good"', deep));
    expect(transcriptStore(bot).read()).to.deep.equal([]);
  });

  it('is bounded, whoever has written it', () => {
    const bot = newBot();
    sessionStorage.setItem(storageKey(bot, 'transcript'), stored(Array(5000).fill(good)));
    expect(transcriptStore(bot).read()).to.have.length(50);
  });

  it('pollutes no prototype', () => {
    const bot = newBot();
    const text = stored([{...good, more: 'x'}]).replace('"more":"x"', '"__proto__":{"polluted":true}');
    const nested = text.replace('{"title":"t"}', '{"__proto__":{"polluted":true},"title":"t"}');
    sessionStorage.setItem(storageKey(bot, 'transcript'), nested);
    const [turn] = transcriptStore(bot).read();
    expect(turn?.id).to.equal('good');
    expect(turn).to.not.have.property('polluted');
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
  });

  it('holds what JSON can, whatever a page has handed over', () => {
    const bot = newBot();
    const extra: Record<string, unknown> = {call: () => 1, big: 12n, a: 1};
    extra['self'] = extra;
    transcriptStore(bot).write([{...good, extra: new Proxy(extra, {})}]);
    expect(transcriptStore(bot).read()[0]?.extra).to.deep.equal({a: 1, big: '12', self: {a: 1, big: '12'}});
  });

  it('of a visitor who was forgotten in another tab is gone', () => {
    for (const next of [null, 'another-one']) {
      const bot = newBot();
      localStorage.setItem(visitorKey, '0123456789abcde');
      transcriptStore(bot).write([good]);
      if (next === null) localStorage.removeItem(visitorKey);
      else localStorage.setItem(visitorKey, next);
      expect(transcriptStore(bot).read()).to.deep.equal([]);
      expect(sessionStorage.getItem(storageKey(bot, 'transcript'))).to.equal(null);
    }
  });

  it('that the browser has no room for lives in the page, and breaks nothing', () => {
    const bot = newBot();
    const store = transcriptStore(bot);
    store.write([answered('1')]);
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      store.write([answered('1'), answered('2')]);
    } finally {
      Object.assign(Storage.prototype, {setItem});
    }
    expect(store.read().map(({id}) => id)).to.deep.equal(['1', '2']);
    expect(transcriptStore(bot).read(), 'the next page has none, rather than half of it').to.deep.equal([]);
  });

  for (const text of ['{', 'null', '4', '[]', '{"v":1}', '{"v":2,"turns":[]}', '{"length":3}', stored(4)])
    it(`is empty in ${text}`, () => {
      const bot = newBot();
      sessionStorage.setItem(storageKey(bot, 'transcript'), text);
      expect(transcriptStore(bot).read()).to.deep.equal([]);
    });

  it('keeps nothing of a turn that it does not know', () => {
    const bot = newBot();
    const odd = {
      ...good,
      epoch: 'x',
      rating: 'x',
      begins: 'x',
      at: 'x',
      elsewhere: true,
      restored: true,
      x: 1,
    };
    sessionStorage.setItem(storageKey(bot, 'transcript'), stored([odd]));
    const {id, question, progress} = good;
    expect(transcriptStore(bot).read()).to.deep.equal([{id, question, progress}]);
  });
});
