import {expect} from '@open-wc/testing';
import {firstValueFrom, Subscription, take, timer, toArray} from 'rxjs';
import {openChannel} from '../../../src/adapters/channel.js';
import {withLock, acquireLock} from '../../../src/adapters/locks.js';
import {sessionStore} from '../../../src/adapters/session-store.js';
import {tabsOf} from '../../../src/adapters/tabs.js';
import type {DialogEvent} from '../../../src/core/events.js';
import {firstRouting, type Routing} from '../../../src/core/failover/routing.js';
import {newBot, until} from '../../support/visitor.js';

const restarted: DialogEvent = {type: 'restarted'};
let open = new Subscription();

afterEach(() => {
  open.unsubscribe();
  open = new Subscription();
});

describe('a channel between tabs', () => {
  it('is heard by the others, and not by who speaks', async () => {
    const bot = newBot();
    const [first, second] = [tabsOf(bot), tabsOf(bot)];
    const heard: string[] = [];
    open.add(first.told$.subscribe(() => heard.push('first')));
    open.add(second.told$.subscribe(() => heard.push('second')));
    first.tell(restarted);
    second.tell(restarted);
    await until(() => heard.length >= 2, 'both are heard');
    expect(heard).to.deep.equal(['second', 'first']);
  });

  it('takes what a page has made: a proxy, a function, an object that holds itself', async () => {
    const bot = newBot();
    const [speaker, listener] = [tabsOf(bot), tabsOf(bot)];
    const heard: DialogEvent[] = [];
    open.add(speaker.told$.subscribe());
    open.add(listener.told$.subscribe(event => heard.push(event)));
    const own: Record<string, unknown> = {a: 1, call: () => 1};
    own['self'] = own;
    const extra = new Proxy(own, {});
    speaker.tell({type: 'asked', question: {id: 'q', text: 'hello', extra}});
    await until(() => heard.length === 1, 'it is heard');
    expect(heard).to.deep.equal([
      {type: 'asked', question: {id: 'q', text: 'hello', extra: {a: 1, self: {a: 1}}}},
    ]);
  });

  it('hears what it understands, and goes on after what it does not', async () => {
    const bot = newBot();
    const tab = tabsOf(bot);
    const heard: DialogEvent[] = [];
    open.add(tab.told$.subscribe(event => heard.push(event)));
    const stranger = new BroadcastChannel(`dydu-chatbox:${bot}:tabs`);
    open.add(() => {
      stranger.close();
    });
    const foreign = [null, 'a', {v: 2, event: restarted}, {v: 1, event: {type: 'later-version'}}];
    for (const message of [...foreign, {v: 1, event: {type: 'answered', id: 'a'}}, {v: 1, event: restarted}])
      stranger.postMessage(message);
    await until(() => heard.length > 0, 'the one that is understood is heard');
    expect(heard).to.deep.equal([restarted]);
  });

  it('is heard by all who listen in a tab, whoever of them stops', async () => {
    const bot = newBot();
    const [speaker, tab] = [tabsOf(bot), tabsOf(bot)];
    const heard: string[] = [];
    open.add(speaker.told$.subscribe());
    open.add(tab.told$.subscribe(() => heard.push('one')));
    open.add(tab.told$.subscribe(() => heard.push('two')));
    tab.told$.subscribe(() => heard.push('three')).unsubscribe();
    speaker.tell(restarted);
    await until(() => heard.length >= 2, 'both are told');
    expect(heard).to.deep.equal(['one', 'two']);
  });

  it('does not listen to another version, nor to what is no message', async () => {
    const bot = newBot();
    const heard: DialogEvent[] = [];
    const subscription = tabsOf(bot).told$.subscribe(event => heard.push(event));
    const foreign = new BroadcastChannel(`dydu-chatbox:${bot}:tabs`);
    for (const message of [
      {v: 2, event: restarted},
      null,
      'text',
      4,
      {v: 1},
      {v: 1, event: {}},
      {v: 1, event: restarted},
    ]) {
      foreign.postMessage(message);
    }
    await until(() => heard.length > 0, 'the last one is heard');
    expect(heard).to.deep.equal([restarted]);
    foreign.close();
    subscription.unsubscribe();
  });

  it('is closed while the page is left, so that the page can come back as it was, and opened when it does', async () => {
    const bot = newBot();
    const heard: unknown[] = [];
    const subscription = openChannel(bot).heard$.subscribe(message => heard.push(message));
    const other = new BroadcastChannel(bot);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    other.postMessage('while it was left');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    other.postMessage('when it was back');
    await until(() => heard.length > 0, 'it hears again');
    expect(heard).to.deep.equal(['when it was back']);
    other.close();
    subscription.unsubscribe();
  });

  it('without BroadcastChannel goes through storage', async () => {
    const {BroadcastChannel: real} = window;
    Object.assign(window, {BroadcastChannel: undefined});
    const frame = document.createElement('iframe');
    document.body.append(frame);
    try {
      const bot = newBot();
      const heard = firstValueFrom(openChannel(bot).heard$.pipe(take(2), toArray()));
      // Storage tells only other pages of a change.
      const other = frame.contentWindow!.localStorage;
      for (const message of ['one', 'one']) {
        other.setItem(`${bot}:said`, JSON.stringify([Math.random(), message]));
      }
      expect(await heard).to.deep.equal(['one', 'one']);
      const told = new Promise<string | null>(resolve => {
        frame.contentWindow!.addEventListener('storage', ({newValue}) => resolve(newValue), {once: true});
      });
      openChannel(bot).post('written');
      expect(await told).to.include('written');
      expect(localStorage.getItem(`${bot}:said`), 'nothing said is kept').to.equal(null);
    } finally {
      Object.assign(window, {BroadcastChannel: real});
      frame.remove();
    }
  });
});

describe('locks between tabs', () => {
  it('let one work at a time, in the order of asking', async () => {
    const name = newBot();
    const done: number[] = [];
    for (const number of [1, 2, 3]) withLock(name, () => done.push(number));
    await until(() => done.length === 3, 'all are done');
    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('are not waited for when a tab hangs with one', async () => {
    const name = newBot();
    let release = () => {};
    void navigator.locks.request(name, () => new Promise<void>(resolve => (release = resolve)));
    let times = 0;
    withLock(name, () => times++);
    await until(() => times > 0, 'the work is done all the same');
    release();
    await navigator.locks.request(name, () => {});
    expect(times).to.equal(1);
  });

  it('that are missing make nobody wait', () => {
    const {request} = LockManager.prototype;
    LockManager.prototype.request = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      let times = 0;
      withLock(newBot(), () => times++);
      expect(times).to.equal(1);
      acquireLock(newBot())
        .subscribe(() => times++)
        .unsubscribe();
      expect(times).to.equal(2);
    } finally {
      LockManager.prototype.request = request;
    }
  });

  it('give a turn to one tab after the other', async () => {
    const name = newBot();
    const turns: number[] = [];
    const first = acquireLock(name).subscribe(() => turns.push(1));
    const second = acquireLock(name).subscribe(() => turns.push(2));
    await until(() => turns.length > 0, 'the first has its turn');
    await firstValueFrom(timer(20));
    expect(turns).to.deep.equal([1]);
    first.unsubscribe();
    await until(() => turns.length > 1, 'the second has its turn');
    second.unsubscribe();
    // Nothing is held any more: this would wait for ever.
    await navigator.locks.request(name, () => {});
  });

  it('a turn that is no longer wanted is not taken', async () => {
    const name = newBot();
    const first = acquireLock(name).subscribe();
    acquireLock(name).subscribe().unsubscribe();
    first.unsubscribe();
    let isFree = false;
    await navigator.locks.request(name, () => {
      isFree = true;
    });
    expect(isFree).to.equal(true);
  });
});

describe('the record of all tabs', () => {
  it('is changed by one tab after the other, and each is told of the other’s change', async () => {
    const bot = newBot();
    const [one, two] = [sessionStore(bot, () => {}), sessionStore(bot, () => {})];
    const told: string[] = [];
    open.add(one.changed$.subscribe(() => told.push('one')));
    open.add(two.changed$.subscribe(() => told.push('two')));
    const next = (stored: Routing = firstRouting): Routing => ({...stored, epoch: stored.epoch + 1});
    const stored = await Promise.all([one, two, one, two].map(store => firstValueFrom(store.change(next))));
    expect(stored.map(({epoch}) => epoch)).to.deep.equal([1, 2, 3, 4]);
    await until(() => told.length >= 4, 'both are told');
    expect(told.filter(name => name === 'one').length).to.equal(2);
  });

  it('is read again a little later where there are no locks', async () => {
    const bot = newBot();
    const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;
    delete (Navigator.prototype as {locks?: unknown}).locks;
    try {
      const store = sessionStore(bot, () => {});
      const again = firstValueFrom(store.changed$);
      store.change((stored = firstRouting) => stored);
      await again;
    } finally {
      Object.defineProperty(Navigator.prototype, 'locks', locks);
    }
  });
});
