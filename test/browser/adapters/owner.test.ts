import {expect} from '@open-wc/testing';
import {Subscription} from 'rxjs';
import {storageKey} from '../../../src/adapters/storage-keys.js';
import {pendingQuestionsStore} from '../../../src/adapters/pending-questions-store.js';
import {newBot, until} from '../../support/visitor.js';

interface Page extends Window {
  /** Owns a question, and tells when it does. */
  readonly own: (bot: string, id: string, owned: () => void) => Subscription;
}

/** Another page of the site. */
async function openPage(lacksLocks: boolean): Promise<{page: Page; close: () => void}> {
  const frame = document.createElement('iframe');
  frame.src = `/test/browser/adapters/other-page.html${lacksLocks ? '?lacks=locks' : ''}`;
  document.body.append(frame);
  const page = frame.contentWindow as unknown as Page;
  await until(() => (page as Partial<Page>).own, 'the other page is there');
  return {
    page,
    close: () => {
      frame.remove();
    },
  };
}

const lockOf = (bot: string, id = 'q') => storageKey(bot, `question:${id}`);

/** How often this page has looked at the token of a question: at once, and then every half second until it is its own. */
const looks = new Map<string, number>();
const looksAt = (bot: string, id?: string): number => looks.get(lockOf(bot, id)) ?? 0;

/** Whoever waits for a token has looked at it once more. */
async function looksAgain(bot: string, id?: string): Promise<void> {
  const before = looksAt(bot, id);
  await until(() => looksAt(bot, id) > before, 'it is looked at again');
}

/** Somebody waits for the lock of a question. */
async function isWaitedFor(bot: string): Promise<void> {
  let waiting: LockInfo[] = [];
  await until(() => {
    void navigator.locks.query().then(({pending = []}) => (waiting = pending));
    return waiting.some(({name}) => name === lockOf(bot));
  }, 'it is waited for');
}

const {getItem} = Storage.prototype;
before(() => {
  Storage.prototype.getItem = function (name: string) {
    looks.set(name, (looks.get(name) ?? 0) + 1);
    return getItem.call(this, name);
  };
});
after(() => {
  Storage.prototype.getItem = getItem;
});

const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));

for (const lacksLocks of [false, true])
  describe(`a question has one owner, ${lacksLocks ? 'without locks' : 'by lock'}`, () => {
    const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;
    /** Whoever does not own the question yet has had its chance. */
    const hasWaited = lacksLocks ? looksAgain : isWaitedFor;
    let open: Subscription;
    let owned: string[];
    const own = (bot: string, id: string, name = id) => {
      const owning = pendingQuestionsStore(bot)
        .own(id)
        .subscribe(() => owned.push(name));
      open.add(owning);
      return owning;
    };
    before(() => {
      if (lacksLocks) Reflect.deleteProperty(Navigator.prototype, 'locks');
    });
    after(() => {
      Object.defineProperty(Navigator.prototype, 'locks', locks);
    });
    beforeEach(() => {
      open = new Subscription();
      owned = [];
    });
    afterEach(() => {
      open.unsubscribe();
    });

    it('in a page: the next one when it lets go', async () => {
      const bot = newBot();
      const first = own(bot, 'q', 'first');
      await until(() => owned.length === 1, 'the first owns it');
      own(bot, 'q', 'second');
      own(bot, 'other');
      await until(() => owned.length === 2, 'another question is nobody’s');
      await hasWaited(bot);
      expect(owned).to.deep.equal(['first', 'other']);
      first.unsubscribe();
      await until(() => owned.length === 3, 'the second owns it');
      expect(owned[2]).to.equal('second');
    });

    it('in two pages: the other one when the first is gone', async () => {
      const bot = newBot();
      const {page, close} = await openPage(lacksLocks);
      page.own(bot, 'q', () => owned.push('there'));
      await until(() => owned.length === 1, 'the other page owns it');
      own(bot, 'q', 'here');
      await hasWaited(bot);
      expect(owned).to.deep.equal(['there']);
      page.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      await until(() => owned.length === 2, 'this page owns it');
      close();
    });

    it('who waits no more does not own it', async () => {
      const bot = newBot();
      const first = own(bot, 'q', 'first');
      own(bot, 'q', 'second').unsubscribe();
      first.unsubscribe();
      own(bot, 'q', 'third');
      await until(() => owned.includes('third'), 'the third owns it');
      expect(owned).to.not.include('second');
    });

    it('a page that is left owns nothing and waits for nothing, and says nothing of it', async () => {
      const bot = newBot();
      let isComplete = false;
      const complete = () => {
        isComplete = true;
      };
      open.add(pendingQuestionsStore(bot).own('q').subscribe({complete}));
      own(bot, 'q', 'waiting');
      await hasWaited(bot);
      leave();
      own(bot, 'q', 'new');
      await until(() => owned.length > 0, 'it is free');
      if (lacksLocks) {
        const before = looksAt(bot);
        // Who waits since now looks later than who has waited before.
        own(bot, 'later');
        own(bot, 'later', 'waits');
        await looksAgain(bot, 'later');
        expect(looksAt(bot)).to.equal(before);
        expect(owned).to.deep.equal(['new', 'later']);
      } else {
        const {held = [], pending = []} = await navigator.locks.query();
        expect([...held, ...pending].filter(({name}) => name === lockOf(bot))).to.have.length(1);
        expect(owned).to.deep.equal(['new']);
      }
      expect(isComplete).to.equal(false);
    });
  });

describe('a question without locks (E15)', () => {
  const {request} = LockManager.prototype;
  before(() => {
    LockManager.prototype.request = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  });
  after(() => {
    LockManager.prototype.request = request;
  });

  /** @returns how often it was looked at until it was owned. */
  const looksUntilOwned = (bot: string): Promise<number> => {
    return new Promise(resolve => {
      const owning = pendingQuestionsStore(bot)
        .own('q')
        .subscribe(() => {
          resolve(looksAt(bot));
          queueMicrotask(() => {
            owning.unsubscribe();
          });
        });
    });
  };

  it('because they are refused has one owner all the same', async () => {
    const bot = newBot();
    const owned: string[] = [];
    const first = pendingQuestionsStore(bot)
      .own('q')
      .subscribe(() => owned.push('first'));
    const second = pendingQuestionsStore(bot)
      .own('q')
      .subscribe(() => owned.push('second'));
    await looksAgain(bot);
    expect(owned).to.deep.equal(['first']);
    first.unsubscribe();
    await until(() => owned.length === 2, 'the second owns it');
    second.unsubscribe();
    expect(sessionStorage.getItem(lockOf(bot)), 'nothing is left behind').to.equal(null);
  });

  const copied = (age: number) => `another ${String(Date.now() - age)}`;
  for (const [what, token] of Object.entries({
    'a copy of a minute ago': copied(60_001),
    'a copy of a clock that was ahead': copied(-120_000),
    'what is no token': '{"x":1}',
  }))
    it(`is nobody’s by ${what}`, async () => {
      const bot = newBot();
      sessionStorage.setItem(lockOf(bot), token);
      expect(await looksUntilOwned(bot)).to.equal(1);
    });

  it('is another tab’s by the copy that a duplicated tab has, until that is a minute old', async () => {
    const bot = newBot();
    sessionStorage.setItem(lockOf(bot), copied(59_000));
    expect(await looksUntilOwned(bot)).to.be.above(1);
  });

  it('is owned by one chat of a page for as long as it likes', async () => {
    const bot = newBot();
    const owned: string[] = [];
    const open = new Subscription();
    for (const name of ['first', 'second'])
      open.add(
        pendingQuestionsStore(bot)
          .own('q')
          .subscribe(() => owned.push(name)),
      );
    await until(() => owned.length === 1, 'the first owns it');
    sessionStorage.setItem(lockOf(bot), copied(70_000));
    await looksAgain(bot);
    expect(owned).to.deep.equal(['first']);
    open.unsubscribe();
  });

  it('is one chat’s of a page where storage is refused too', async () => {
    const {setItem, getItem: counting} = Storage.prototype;
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Storage.prototype.setItem = deny;
    Storage.prototype.getItem = function (name: string) {
      counting.call(this, name);
      return deny();
    };
    const open = new Subscription();
    try {
      const bot = newBot();
      const owned: string[] = [];
      for (const name of ['first', 'second'])
        open.add(
          pendingQuestionsStore(bot)
            .own('q')
            .subscribe(() => owned.push(name)),
        );
      await looksAgain(bot);
      expect(owned).to.deep.equal(['first']);
    } finally {
      open.unsubscribe();
      Object.assign(Storage.prototype, {setItem, getItem: counting});
    }
  });
});
