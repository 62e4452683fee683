import {expect} from '@open-wc/testing';
import {click, until, type Attributes} from '../../support/chat.js';
import type {Timing} from '../../../src/core/timing.js';
import {type Fault} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';

/** What is said to screen readers: every sentence once, in order, while the focus stays where it is. */
describe('the announcer', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  let said: string[];
  let observer: MutationObserver;
  afterEach(() => {
    observer.disconnect();
  });

  /** Listens as a screen reader does: to what is put into the region. */
  const listen = async (attributes: Attributes = {}, timing: Partial<Timing> = {}) => {
    await openChat(attributes, timing);
    said = [];
    observer = new MutationObserver(changes => {
      for (const {type, addedNodes, target} of changes)
        if (type === 'characterData') said.push(`changed: ${target.textContent ?? ''}`);
        else
          said.push(
            ...[...addedNodes].filter(node => node instanceof Element).map(({textContent}) => textContent),
          );
    });
    observer.observe(chat.get('#announcer'), {childList: true, subtree: true, characterData: true});
  };
  const hears = (...words: readonly string[]) =>
    until(() => {
      if (said.length > words.length) throw new Error(said.join(' | '));
      return words.every((word, at) => said[at]?.includes(word));
    }, words.join(' | '));
  const both = (fault: Fault) =>
    Promise.all([servers.setFault('main', fault), servers.setFault('backup', fault)]);

  it('is the only one, polite, and says what is new only', async () => {
    await listen();
    expect(
      chat.all('[role=status], [role=alert], [aria-live]:not([aria-live=off])').map(({id}) => id),
      // The other one speaks while the window is closed, when the first is not there.
    ).to.deep.equal(['announcer', 'unread']);
    expect(getComputedStyle(chat.get('#unread')).display).to.equal('none');
    const announcer = chat.get('#announcer');
    expect([announcer.role, announcer.ariaAtomic]).to.deep.equal(['status', 'false']);
    expect(chat.get('#transcript').ariaLive).to.equal('off');
  });

  it('says a question’s way to its answer', async () => {
    await listen({}, {slow: 100, answer: 60_000, probeAfter: 60_000});
    await servers.setFault('main', {is: 'delay', ms: 600, on: ['talk']});
    await chat.ask('Fixture: text-plain');
    await hears('Sent', 'longer than usual', 'Answer: ');
    expect(chat.focused()).to.equal(chat.input());
  });

  it('says that it has moved, and what the bot has forgotten, before the answer', async () => {
    await listen();
    await chat.hear('Fixture: text-plain');
    await servers.setFault('main', {is: 'status', status: 503, on: ['talk']});
    await chat.hear('Fixture: text-plain');
    await hears(
      'Sent',
      'Answer: ',
      'Sent',
      'another way',
      'New conversation: the assistant can no longer see',
    );
    expect(said[4]).to.contain('Answer: ');
    expect(chat.focused()).to.equal(chat.input());
  });

  it('says two answers that come at once, one after the other', async () => {
    await listen();
    await servers.setFault('main', {is: 'delay', ms: 300, on: ['talk']});
    await chat.ask('Fixture: text-plain');
    await chat.ask('Fixture: text-emoji');
    await until(() => said.filter(words => words.startsWith('Answer')).length === 2, 'both are said');
    expect(said.map(words => words.split(' ')[0])).to.deep.equal(['Sent', 'Will', 'Answer:', 'Answer:']);
    expect(new Set(said.filter(words => words.startsWith('Answer'))).size).to.equal(2);
  });

  it('says the same words again when they are news', async () => {
    await listen();
    await chat.show('text-plain');
    await chat.show('text-plain');
    expect(said[1]).to.match(/^Answer: /);
    expect([said.length, said[3]]).to.deep.equal([4, said[1]]);
  });

  it('says that nothing can be reached, and then the answer', async () => {
    await both({is: 'refuse'});
    await listen();
    await chat.ask('Fixture: text-plain');
    await until(() => said.some(words => words.includes('Message on hold')), 'it waits');
    await both({is: 'ok'});
    await chat.answered(1);
    await until(() => said.at(-1)?.startsWith('Answer: '), 'it is answered');
    expect(said.filter(words => words.includes('Message on hold')).length).to.equal(1);
    expect(said.filter(words => words.startsWith('Answer: ')).length).to.equal(1);
    expect(chat.focused()).to.equal(chat.input());
  });

  it('says that it was refused', async () => {
    await both({is: 'status', status: 400, on: ['talk']});
    await listen();
    await chat.ask('hello');
    await until(() => said.at(-1)?.includes('could not be sent'), 'it is refused');
    expect(chat.focused()).to.equal(chat.input());
  });

  it('says every step of feedback', async () => {
    await listen();
    await chat.show('feedback');
    said.length = 0;
    await click(chat.named('.feedback button', 'No'));
    await hears('Why?');
    await click(chat.named('.feedback button', 'Unclear'));
    await hears('Why?', 'Tell us more');
    (chat.get('#comment') as HTMLTextAreaElement).value = 'x';
    await click(chat.named('.feedback button', 'Send'));
    await hears('Why?', 'Tell us more', 'Thank you');
  });

  it('says that feedback was not recorded', async () => {
    await listen();
    await chat.show('feedback');
    await servers.setFault('main', {is: 'status', status: 500, on: ['feedback']});
    await click(chat.named('.feedback button', 'Yes'));
    await until(() => said.at(-1)?.includes('could not be recorded'), 'it says so');
  });

  it('says nothing again of what was said before this page', async () => {
    const bot = `bot-${String(Date.now())}-before`;
    await listen({'bot-id': bot});
    await chat.show('text-plain');
    observer.disconnect();
    chat.element.remove();
    await listen({'bot-id': bot});
    await chat.answered(1);
    await chat.show('text-emoji');
    expect(said.filter(words => words.startsWith('Answer')).length).to.equal(1);
  });

  it('leaves nothing behind in a new conversation', async () => {
    await listen();
    await chat.show('text-plain');
    await click(chat.named('header button', 'New conversation'));
    await until(() => chat.get('#announcer').textContent.trim() === '', 'it is empty');
  });

  it('says what images show, what things cost, and that there are details', async () => {
    await listen();
    await chat.element.say({
      html: '<p><img alt="The way to us" src="/x.png"></p>',
      more: {sidebar: {content: '<p>More</p>'}},
    });
    await hears('Answer: The way to us More details');
    await chat.show('product');
    expect(chat.element.transcript()).to.match(/Kettle .* 39/);
  });
});
