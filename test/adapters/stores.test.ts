import {expect} from '@open-wc/testing';
import {firstValueFrom} from 'rxjs';
import {newId} from '../../src/adapters/new-id.js';
import {dialogKey, parse, sessionStore} from '../../src/adapters/session-store.js';
import {visitorKey} from '../../src/adapters/own-keys.js';
import {visitor} from '../../src/adapters/visitor.js';
import type {Routing} from '../../src/dialog/routing.js';
import {newBot} from '../support/visitor.js';

const routing: Routing = {
  epoch: 7,
  dialog: {server: 'https://app2.example/servlet/api/', contextId: 'c-1', usedAt: 5},
  health: {
    'https://app1.example/servlet/api/': {
      okAt: 1,
      strike: {at: 2, until: 3, count: 1, seenBy: 'talk', asked: false},
    },
    'https://app2.example/servlet/api/': {},
  },
  spent: {probe: [1, 2]},
};

const open = (bot: string) => sessionStore(bot, () => {});

describe('the session store', () => {
  it('reads what it wrote: one versioned value', async () => {
    const bot = newBot();
    await firstValueFrom(open(bot).change(() => routing));
    expect(open(bot).read()).to.deep.equal(routing);
    expect(JSON.parse(localStorage.getItem(dialogKey(bot)) ?? '')).to.deep.equal({v: 1, ...routing});
  });

  it('reads nothing where nothing was written', () => {
    expect(open(newBot()).read()).to.equal(undefined);
  });

  const strike = routing.health['https://app1.example/servlet/api/']?.strike;
  const foreign: readonly unknown[] = [
    'null',
    '4',
    '{',
    '[]',
    {...routing},
    {v: 2, ...routing},
    {v: 1, ...routing, epoch: '7'},
    {v: 1, ...routing, dialog: undefined},
    {v: 1, ...routing, dialog: {server: 4, contextId: null, usedAt: 0}},
    {v: 1, ...routing, dialog: {...routing.dialog, contextId: 4}},
    {v: 1, ...routing, dialog: {...routing.dialog, usedAt: 'x'}},
    {v: 1, ...routing, health: null},
    {v: 1, ...routing, health: {a: 4}},
    {v: 1, ...routing, health: {a: {okAt: 'x'}}},
    {v: 1, ...routing, health: {a: {strike: 4}}},
    {v: 1, ...routing, spent: 4},
    {v: 1, ...routing, spent: {probe: ['x']}},
    {v: 1, ...routing, health: {a: {strike: {...strike, until: 'x'}}}},
  ];
  for (const value of foreign) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    it(`reads nothing from ${text}`, () => {
      expect(parse(text)).to.equal(undefined);
    });
  }

  it('lives in the page where the browser refuses storage, and says so once', async () => {
    const {setItem, getItem} = Storage.prototype;
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const refused: string[] = [];
      const store = sessionStore(newBot(), () => refused.push('once'));
      expect(store.read()).to.equal(undefined);
      await firstValueFrom(store.change(() => routing));
      await firstValueFrom(store.change(() => routing));
      expect(store.read()).to.deep.equal(routing);
      expect(refused).to.deep.equal(['once']);
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem});
    }
  });
});

describe('a visitor', () => {
  it('is given 15 hexadecimal digits once, and has come before from then on', () => {
    localStorage.removeItem(visitorKey);
    const who = visitor();
    const first = who();
    expect(first.clientId).to.match(/^[0-9a-f]{15}$/);
    expect(first.alreadyCame).to.equal(false);
    expect(who()).to.deep.equal({clientId: first.clientId, alreadyCame: true});
    expect(visitor()()).to.deep.equal({clientId: first.clientId, alreadyCame: true});
  });
});

describe('an id', () => {
  it('is a random UUID', () => {
    expect(newId()).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId()).to.not.equal(newId());
  });
});
