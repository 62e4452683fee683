import {expect} from '@open-wc/testing';
import {firstValueFrom} from 'rxjs';
import {newId} from '../../../src/adapters/new-id.js';
import {dialogKey, parse, sessionStore} from '../../../src/adapters/session-store.js';
import {visitorKey} from '../../../src/adapters/storage-keys.js';
import {visitor} from '../../../src/adapters/visitor.js';
import type {Routing} from '../../../src/core/failover/routing.js';
import {newBot, until} from '../../support/visitor.js';

const routing: Routing = {
  epoch: 7,
  dialog: {server: 'https://app2.example/servlet/api/', contextId: 'c-1', usedAt: 5},
  health: {
    'https://app1.example/servlet/api/': {
      okAt: 1,
      circuit: {openedAt: 2, openUntil: 3, failures: 1, source: 'talk', isRequested: false},
    },
    'https://app2.example/servlet/api/': {},
  },
  probes: [1, 2],
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
    {v: 1, ...routing, epoch: -1},
    {v: 1, ...routing, epoch: 1e300},
  ];
  for (const value of foreign) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    it(`reads nothing from ${text}`, () => {
      expect(parse(text)).to.equal(undefined);
    });
  }

  const circuit = {openedAt: 2, openUntil: 3, failures: 1};
  const known = {source: 'talk', isRequested: true};
  const cases: readonly (readonly [string, object, Partial<Routing>])[] = [
    ['no health', {health: null}, {health: {}}],
    ['a health that is none', {health: {a: 4, b: {okAt: 1}}}, {health: {b: {okAt: 1}}}],
    ['a time that is none', {health: {a: {okAt: 'x'}}}, {health: {a: {}}}],
    ['a circuit that is none', {health: {a: {okAt: 1, circuit: 4}}}, {health: {a: {okAt: 1}}}],
    ['a circuit without end', {health: {a: {circuit: {...circuit, openUntil: 'x'}}}}, {health: {a: {}}}],
    [
      'a circuit of an older version',
      {health: {a: {circuit: {...circuit, slow: true}}}, spent: {probe: [1]}},
      {health: {a: {circuit: {...circuit, source: 'probe', isRequested: false}}}},
    ],
    [
      'more than there is to know',
      {health: {a: {circuit: {...circuit, ...known, x: '<b>'}, y: 1}}, z: 1},
      {health: {a: {circuit: {...circuit, ...known} as never}}},
    ],
    ['probes that are none', {probes: ['x', null, 3]}, {probes: [3]}],
    ['no probes', {probes: 4}, {}],
    ['too many probes', {probes: Array(5000).fill(7)}, {probes: Array<number>(100).fill(7)}],
  ];
  for (const [what, given, expected] of cases) {
    it(`reads ${what} as nothing, and the rest as it is`, () => {
      const {epoch, dialog} = routing;
      const found = parse(JSON.stringify({v: 1, epoch, dialog, health: {}, ...given}));
      expect(found).to.deep.equal({epoch, dialog, health: {}, ...expected});
    });
  }

  it('hears nothing of what another script says on its channel, and goes on', async () => {
    const bot = newBot();
    const store = open(bot);
    const told: unknown[] = [];
    const listening = store.changed$.subscribe(() => told.push(store.read()));
    await firstValueFrom(store.change(() => routing));
    const stranger = new BroadcastChannel(dialogKey(bot));
    const torn = {v: 1, ...routing, epoch: 9, dialog: {server: 'x'}};
    for (const said of [null, {epoch: 9}, '{', JSON.stringify(torn), 9]) stranger.postMessage(said);
    await until(() => told.length === 5, 'all of it has come');
    for (const read of told) expect(read).to.deep.equal(routing);
    listening.unsubscribe();
    stranger.close();
  });

  it('lives with a tab of an older version, which writes its own fields and drops ours', async () => {
    const bot = newBot();
    const store = open(bot);
    await firstValueFrom(store.change(() => routing));
    const {probes, ...others} = JSON.parse(localStorage.getItem(dialogKey(bot)) ?? '') as Routing;
    expect(probes).to.deep.equal([1, 2]);
    const older = {...others, epoch: 8, spent: {probe: [1], retry: [2]}};
    localStorage.setItem(dialogKey(bot), JSON.stringify(older));
    const {probes: none, ...expected} = routing;
    expect(store.read(), String(none)).to.deep.equal({...expected, epoch: 8});
    await firstValueFrom(store.change((stored = routing) => ({...stored, probes: [3]})));
    expect(store.read()?.probes).to.deep.equal([3]);
  });

  it('reads no prototype', () => {
    const found = parse(
      '{"v":1,"epoch":1,"dialog":null,"health":{"__proto__":{"okAt":1}},"__proto__":{"epoch":9}}',
    );
    expect(found).to.deep.equal({epoch: 1, dialog: null, health: {}});
    expect(({} as {okAt?: number}).okAt).to.equal(undefined);
  });

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
      store.forget();
      expect(store.read()).to.equal(undefined);
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
