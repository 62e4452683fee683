import {expect} from '@open-wc/testing';
import type {Subscription} from 'rxjs';
import {forgotten} from '../../../src/adapters/forgotten.js';
import {forgottenKey, visitorKey} from '../../../src/adapters/storage-keys.js';
import {dialogKey} from '../../../src/adapters/session-store.js';
import {clearData} from '../../../src/launcher/clear-data.js';
import {newBot, until} from '../../support/visitor.js';

type Page = Window & typeof globalThis & {readonly forget: typeof clearData};

/** What a page hears of the storage of others. */
const changed = (init: StorageEventInit): void => {
  window.dispatchEvent(new StorageEvent('storage', {storageArea: localStorage, ...init}));
};

/**
 * Resolves when this page has been told both ways that a bot was forgotten. Who has listened before has heard it then:
 * listeners of a window, and channels of a name, are told in the order in which they came.
 */
function toldBothWays(bot: string): Promise<unknown> {
  const channel = new BroadcastChannel(forgottenKey(bot));
  const isSaid = new Promise(said => {
    channel.onmessage = said;
  }).finally(() => {
    channel.close();
  });
  return Promise.all([isSaid, storedBy(({key, newValue}) => key === dialogKey(bot) && newValue === null)]);
}

/** Resolves when this page was told of such a change of the storage. */
const storedBy = (isIt: (event: StorageEvent) => boolean): Promise<void> =>
  new Promise(resolve => {
    window.addEventListener('storage', function told(event) {
      if (!isIt(event)) return;
      window.removeEventListener('storage', told);
      resolve();
    });
  });

describe('what was forgotten (E16)', () => {
  const frame = document.createElement('iframe');
  let other: Page;
  let bot: string;
  let heard: number;
  let listening: Subscription;
  before(async () => {
    frame.src = '/test/browser/adapters/other-page.html';
    document.body.append(frame);
    other = frame.contentWindow as unknown as Page;
    await until(() => (other as Partial<Page>).forget, 'the other page is there');
  });
  after(() => {
    frame.remove();
  });
  beforeEach(() => {
    bot = newBot();
    heard = 0;
    localStorage.setItem(dialogKey(bot), '{}');
    localStorage.setItem(visitorKey, 'somebody');
    listening = forgotten(bot).subscribe(() => heard++);
  });
  afterEach(() => {
    listening.unsubscribe();
  });

  it('by another chat of this page is heard', async () => {
    clearData(bot);
    await until(() => heard === 1, 'it is heard');
  });

  it('by another page is heard once, though it is said and seen', async () => {
    const told = toldBothWays(bot);
    other.forget(bot);
    expect(localStorage.getItem(dialogKey(bot))).to.equal(null);
    await told;
    expect(heard).to.equal(1);
  });

  it('is heard by every chat of this page', async () => {
    listening.add(forgotten(bot).subscribe(() => heard++));
    const told = toldBothWays(bot);
    other.forget(bot);
    await told;
    expect(heard).to.equal(2);
  });

  it('by a page without BroadcastChannel is seen', async () => {
    const {BroadcastChannel: real} = other;
    Object.assign(other, {BroadcastChannel: undefined});
    other.forget(bot);
    Object.assign(other, {BroadcastChannel: real});
    await until(() => heard === 1, 'it is seen');
  });

  it('by hand is seen: the dialog of this bot', async () => {
    other.localStorage.removeItem(dialogKey(bot));
    await until(() => heard === 1, 'it is seen');
  });

  it('by hand is seen: all of the site’s storage', async () => {
    other.localStorage.clear();
    await until(() => heard === 1, 'it is seen');
  });

  it('is heard again when it happens again', async () => {
    other.forget(bot);
    await until(() => heard === 1, 'it is heard');
    clearData(bot);
    await until(() => heard === 2, 'it is heard again');
  });

  const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
  const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

  for (const next of [null, 'somebody else'])
    it(`while this page was left is heard when it comes back, ${next === null ? 'nobody' : 'another visitor'} having come`, () => {
      leave();
      localStorage.removeItem(visitorKey);
      if (next !== null) localStorage.setItem(visitorKey, next);
      expect(heard).to.equal(0);
      comeBack();
      expect(heard).to.equal(1);
    });

  it('is nothing when this page comes back as it was, or had no visitor', () => {
    leave();
    comeBack();
    localStorage.removeItem(visitorKey);
    leave();
    localStorage.setItem(visitorKey, 'the first');
    comeBack();
    expect(heard).to.equal(0);
  });

  it('is nothing of another bot, nothing that was written, and no session of a tab', async () => {
    const stranger = newBot();
    localStorage.setItem(dialogKey(stranger), '{}');
    const told = Promise.all([
      toldBothWays(stranger),
      storedBy(({key, newValue}) => key === dialogKey(bot) && newValue === '{"v":1}'),
    ]);
    other.forget(stranger);
    other.localStorage.setItem(dialogKey(bot), '{"v":1}');
    changed({key: null, storageArea: sessionStorage});
    await told;
    expect(heard).to.equal(0);
  });
});

describe('forget() (E16)', () => {
  it('removes what one bot has stored, and the visitor, and where storage is refused does nothing', () => {
    const [bot, stranger] = [newBot(), newBot()];
    const own = [dialogKey(bot), `${dialogKey(bot)}:consent`, visitorKey];
    const others = [dialogKey(stranger), 'page'];
    for (const storage of [localStorage, sessionStorage])
      for (const key of [...own, ...others]) storage.setItem(key, 'x');
    clearData(bot);
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of own) expect(storage.getItem(key), key).to.equal(null);
      for (const key of others) expect(storage.getItem(key), key).to.equal('x');
    }
    const {removeItem} = Storage.prototype;
    const {BroadcastChannel: real} = window;
    Storage.prototype.removeItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(window, {BroadcastChannel: undefined});
    try {
      clearData(stranger);
    } finally {
      Object.assign(Storage.prototype, {removeItem});
      Object.assign(window, {BroadcastChannel: real});
      clearData(stranger);
    }
  });
});
