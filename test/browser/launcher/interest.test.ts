import {expect} from '@open-wc/testing';
import {storageKey} from '../../../src/adapters/storage-keys.js';
import {dialogKey} from '../../../src/adapters/session-store.js';
import {defaultTiming} from '../../../src/core/timing.js';
import type {DiagnosticEvent} from '../../../src/conversation/events.js';
import {clearData} from '../../../src/launcher/clear-data.js';
import {until} from '../../support/chat.js';
import {untilLog} from '../../support/servers.js';
import {holdIntervals} from '../../support/hold-intervals.js';
import {setupChat} from '../../support/setup-chat.js';
import {newBot} from '../../support/visitor.js';

/** Everything that is known of the servers is older than a verdict lasts. */
function outdate(bot: string): void {
  const record = localStorage.getItem(dialogKey(bot)) ?? '';
  const older = JSON.parse(record, (name, value: unknown) =>
    name === 'okAt' ? Number(value) - defaultTiming.healthTtl : value,
  ) as unknown;
  localStorage.setItem(dialogKey(bot), JSON.stringify(older));
}

describe('the first sign of a question', () => {
  const {chat, openChat} = setupChat();
  const asked = async () => (await chat.sent('serverstatus')).length;
  let steps: string[];
  const listen = ({diagnostic: {type}}: DiagnosticEvent) => {
    if (type.startsWith('warmup')) steps.push(type);
  };
  beforeEach(() => {
    steps = [];
    document.body.addEventListener('dydu-diagnostic', listen);
  });
  afterEach(() => {
    document.body.removeEventListener('dydu-diagnostic', listen);
  });
  /** Does it when no warm-up is under way and no verdict is fresh, and waits for one that it begins. */
  const warmsUp = async (act: () => unknown): Promise<void> => {
    const bot = chat.element.botId ?? '';
    await until(() => steps.at(-1) === 'warmup.ok', 'the focus has warmed up');
    // What is learnt is stored under a lock, which comes later.
    await until(() => localStorage.getItem(dialogKey(bot))?.includes('"okAt"'), 'that is stored');
    outdate(bot);
    steps = [];
    act();
    await until(() => steps.length === 2, 'it is warm');
    expect(steps).to.deep.equal(['warmup.start', 'warmup.ok']);
  };

  for (const [what, make] of [
    ['a paste', () => new ClipboardEvent('paste', {bubbles: true})],
    ['the beginning of a composition', () => new CompositionEvent('compositionstart', {bubbles: true})],
  ] as const) {
    it(`is ${what}`, async () => {
      await openChat();
      await warmsUp(() => chat.input().dispatchEvent(make()));
    });
  }

  it('is a pointer on a reply, and not on what cannot be pressed', async () => {
    await openChat();
    await chat.show('quick-replies');
    const before = await asked();
    chat.get('.said').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    chat.get('#transcript').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await warmsUp(() =>
      chat.get('.replies .action').dispatchEvent(new PointerEvent('pointerover', {bubbles: true})),
    );
    expect(await asked()).to.equal(before + 1);
  });

  it('is a page that is seen again with the focus in the input', async () => {
    await openChat();
    await warmsUp(() => document.dispatchEvent(new Event('visibilitychange')));
  });
});

describe('before the window was opened', () => {
  const {servers, openChat, placeChat} = setupChat();

  it('restart() ends the dialog of an earlier page', async () => {
    const bot = newBot();
    const earlier = await openChat({'bot-id': bot});
    await earlier.hear('hello');
    earlier.element.remove();
    sessionStorage.removeItem(storageKey(bot, 'open'));

    const chat = await placeChat({'bot-id': bot});
    const dialog = () =>
      (JSON.parse(localStorage.getItem(dialogKey(bot)) ?? '{}') as {dialog: unknown}).dialog;
    expect(dialog()).to.not.equal(null);
    chat.element.restart();
    await until(() => dialog() === null, 'the dialog has ended');
    expect(chat.element.open).to.equal(false);
    await chat.element.ask('hello again');
    await chat.answered(1);
    expect((await chat.sent('talk')).at(-1)?.contextId).to.equal(null);
  });

  it('a pointer asks for nothing when another tab has taken the consent back', async () => {
    const bot = newBot();
    localStorage.setItem(storageKey(bot, 'consent'), 'given');
    const chat = await placeChat({'bot-id': bot, consent: 'required'});
    await chat.settled();
    clearData(bot);
    const before = (await servers.log('main')).length;
    chat.get('#launcher').dispatchEvent(new PointerEvent('pointerenter'));
    // By then it would have been loaded, and have asked.
    await import('../../../src/conversation/conversation.js');
    await fetch(`${servers.backup}/servlet/api/serverstatus`);
    await chat.element.show();
    await until(() => chat.find('#agree'), 'consent is asked for');
    expect((await servers.log('main')).length).to.equal(before);
    expect(localStorage.getItem(dialogKey(bot))).to.equal(null);
  });
});

describe('an element that was taken out of the page', () => {
  const {servers, openChat} = setupChat();
  /** Its grace is three seconds. */
  let grace: ReturnType<typeof holdIntervals>;
  beforeEach(() => {
    grace = holdIntervals(3_000);
  });
  afterEach(() => {
    grace.end();
  });

  it('long ago asks all the same, and shows the answer when it is back', async () => {
    const chat = await openChat();
    const {parentElement} = chat.element;
    chat.element.remove();
    grace.ring();
    await chat.element.ask('hello');
    await untilLog(servers, 'main', log => log.some(({question}) => question === 'hello'));
    parentElement?.append(chat.element);
    await chat.answered(1);
    const talks = await chat.sent('talk');
    expect(talks.filter(({question}) => question === 'hello').length).to.equal(1);
  });

  it('and put back while a server works on its question sends it once', async () => {
    const chat = await openChat({}, {answer: 20_000});
    const {parentElement} = chat.element;
    await servers.setFault('main', {is: 'delay', ms: 1_000, on: ['talk']});
    await chat.ask('how long?');
    await untilLog(servers, 'main', log => log.some(({question}) => question === 'how long?'));
    const before = (await chat.sent('talk')).length;
    chat.element.remove();
    grace.ring();
    parentElement?.append(chat.element);
    await chat.answered(1);
    await servers.setFault('main', {is: 'ok'});
    expect((await chat.sent('talk')).length).to.equal(before);
  });
});
