import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {press, until, wordsOf} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('answers that come while nobody looks', () => {
  const {chat, openChat} = setupChat();
  const title = document.title;
  let hidden = false;
  before(() => {
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
  });
  after(() => {
    Reflect.deleteProperty(document, 'hidden');
  });
  afterEach(() => {
    look(true);
    document.title = title;
  });
  const look = (isLooking: boolean) => {
    hidden = !isLooking;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const badge = () => chat.get('#unread');
  /** Asks, and does not wait in the window. */
  const hearUnseen = async (text: string) => {
    const before = chat.all('.said').length;
    await chat.ask(text);
    chat.element.open = false;
    await chat.answered(before + 1);
  };

  it('are counted beside the launcher of a closed window, and told once', async () => {
    await openChat();
    expect(getComputedStyle(badge()).display).to.equal('none');
    await hearUnseen('hello');
    await until(() => badge().dataset['count'] === '1', 'one is counted');
    expect(badge().textContent).to.equal('1 new message');
    expect(badge().role).to.equal('status');
    expect(getComputedStyle(badge()).display).to.not.equal('none');
    const launcher = chat.get('#launcher').getBoundingClientRect();
    const {left, top, right, bottom} = badge().getBoundingClientRect();
    expect(left).to.be.below(launcher.right);
    expect(right).to.be.above(launcher.left);
    expect(top).to.be.below(launcher.bottom);
    expect(bottom).to.be.above(launcher.top);
  });

  it('are counted where the launcher is', async () => {
    await openChat({movable: '', 'z-index': '5000', 'launcher-label': 'Any questions?', placement: 'start'});
    chat.element.open = false;
    await chat.settled();
    const over = () => {
      const launcher = chat.get('#launcher').getBoundingClientRect();
      const {left, bottom} = badge().getBoundingClientRect();
      return [Math.round(left - launcher.left), Math.round(bottom - launcher.top)];
    };
    const before = over();
    expect(before).to.deep.equal([-4, 18]);
    chat.get('#launcher').focus();
    for (let count = 0; count < 5; count++) await press('ArrowUp');
    expect(over()).to.deep.equal(before);
    await chat.element.show();
    await hearUnseen('hello');
    await until(() => badge().dataset['count'] === '1', 'one is counted');
    expect(getComputedStyle(badge()).zIndex).to.equal('5000');
    for (let count = 0; count < 10; count++) await press('ArrowUp');
    const {top} = chat.get('#launcher').getBoundingClientRect();
    await setViewport({width: 800, height: 400});
    try {
      await until(() => chat.get('#launcher').getBoundingClientRect().top < top, 'it comes along');
      expect(chat.get('#launcher').getBoundingClientRect().top).to.be.at.least(0);
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('are in view when the window opens', async () => {
    await openChat();
    for (let count = 0; count < 4; count++) await chat.hear('Fixture: text-table');
    chat.get('#transcript').scrollTop = 1e6;
    await hearUnseen('hello');
    await until(() => badge().dataset['count'] === '1', 'one is counted');
    await chat.element.show();
    const seen = () => {
      const newest = chat.all('.answer').at(-1)?.getBoundingClientRect();
      const place = chat.get('#transcript').getBoundingClientRect();
      return newest !== undefined && newest.top >= place.top && newest.bottom <= place.bottom;
    };
    await until(seen, 'the newest is in view');
  });

  it('are in the name of the launcher', async () => {
    await openChat();
    await hearUnseen('hello');
    await until(() => badge().dataset['count'] === '1', 'one is counted');
    const named = chat.get('#launcher').getAttribute('aria-labelledby')?.split(' ') ?? [];
    const names = named.map(id => chat.get(`#${id}`).ariaLabel ?? wordsOf(chat.get(`#${id}`)));
    expect(names).to.deep.equal(['Chat', '1 new message']);
  });

  it('have been seen when the window opens', async () => {
    await openChat();
    await hearUnseen('hello');
    await until(() => badge().dataset['count'] === '1', 'one is counted');
    await chat.element.show();
    await until(() => badge().dataset['count'] === '', 'none is left');
    expect(badge().textContent).to.equal('');
    expect(document.title).to.equal(title);
  });

  it('are counted in the title of a page in the background, which may change it', async () => {
    await openChat();
    await chat.ask('hello');
    look(false);
    await until(() => document.title === `(1) ${title}`, 'the title says so');
    document.title = `(1) another`;
    await chat.ask('again');
    await until(() => document.title === '(2) another', 'the title says so again');
    look(true);
    expect(document.title).to.equal('another');
    chat.element.open = false;
    await chat.settled();
    expect(badge().dataset['count'], 'they are seen, because the window was open').to.equal('');
  });

  it('are no more counted when the chat is gone', async () => {
    await openChat();
    await chat.ask('hello');
    look(false);
    await until(() => document.title === `(1) ${title}`, 'the title says so');
    chat.element.setAttribute('bot-id', 'another');
    await until(() => document.title === title, 'the title is the page’s');
  });

  it('make no sound, unless the owner wants it', async () => {
    const contexts: unknown[] = [];
    const Original = window.AudioContext;
    window.AudioContext = class extends Original {
      constructor() {
        super();
        contexts.push(this);
      }
    };
    try {
      await openChat();
      await hearUnseen('hello');
      await until(() => badge().dataset['count'] === '1', 'one is counted');
      expect(contexts.length).to.equal(0);
      chat.element.sound = true;
      await hearUnseen('again');
      await until(() => contexts.length === 1, 'it sounds');
      await chat.element.show();
      await chat.hear('seen');
      expect(contexts.length, 'what is seen is not heard').to.equal(1);
    } finally {
      window.AudioContext = Original;
    }
  });
});
