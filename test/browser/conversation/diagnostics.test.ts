import {expect} from '@open-wc/testing';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {storageKey} from '../../../src/adapters/storage-keys.js';
import type {DiagnosticEvent} from '../../../src/conversation/events.js';
import {handsOn, placeChatbox} from '../../support/chatbox.js';
import {startServers} from '../../support/servers.js';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until} from '../../support/visitor.js';

describe('what a site can watch', () => {
  const servers = setupServers();
  let element: DyduChatbox;
  afterEach(() => servers.setFault('main', {is: 'ok'}));
  const {answers, open, press, type} = handsOn(() => element);

  it('hears every step of a failover, and none of what was said', async () => {
    element = await placeChatbox(servers);
    const steps: DiagnosticEvent[] = [];
    document.body.addEventListener('dydu-diagnostic', event => steps.push(event));
    await open();
    await until(() => steps.some(({diagnostic}) => diagnostic.type === 'warmup.ok'), 'main is warm');
    await servers.setFault('main', {is: 'status', status: 500});
    await type('A secret?');
    await press('Enter');
    await answers(1);
    expect(steps.map(({diagnostic}) => diagnostic.type)).to.deep.equal([
      'warmup.start',
      'warmup.ok',
      'talk.sent',
      'talk.failed',
      'server.failed',
      'talk.sent',
      'talk.answered',
      'dialog.started',
    ]);
    expect(JSON.stringify(steps.map(({diagnostic}) => diagnostic))).to.not.include('secret');
    expect(steps.every(({at, visibility}) => at > 0 && visibility === 'visible')).to.equal(true);
    const failed = steps[3]?.diagnostic;
    expect(failed).to.deep.include({server: `${servers.main}/servlet/api/`, attempt: 1});
  });

  it('finds the same steps on the page’s timeline', async () => {
    element = await placeChatbox(servers);
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver(list => seen.push(...list.getEntries()));
    observer.observe({type: 'measure'});
    await open();
    await type('hello');
    await press('Enter');
    await answers(1);
    await until(
      () => seen.some(({name}) => name === 'dydu-chatbox:dialog.started'),
      'the dialog is measured',
    );
    observer.disconnect();
    const answered = seen.find(({name}) => name === 'dydu-chatbox:talk.answered') as PerformanceMeasure;
    expect(answered.duration).to.be.greaterThan(0);
    expect(answered.detail).to.deep.include({type: 'talk.answered', attempt: 1});
    expect(performance.getEntriesByName('dydu-chatbox:talk.answered').length, 'kept').to.equal(1);
  });

  it('is not troubled by an old engine without measures', async () => {
    const {measure} = Performance.prototype;
    Performance.prototype.measure = () => {
      throw new TypeError('no options');
    };
    try {
      element = await placeChatbox(servers);
      await open();
      await type('hello');
      await press('Enter');
      await answers(1);
    } finally {
      Performance.prototype.measure = measure;
    }
  });
});

describe('a page that is loaded with a question out', () => {
  it('opens its window, and asks again what nobody has answered', async () => {
    const servers = await startServers();
    const bot = newBot();
    const question = {id: 'from-before', text: 'How do I pay my bill?'};
    const left = [
      {question, repeats: 0, askedAt: Date.now(), sendings: [{to: servers.main, at: Date.now()}]},
    ];
    sessionStorage.setItem(storageKey(bot, 'pending-questions'), JSON.stringify(left));
    const element = document.createElement('dydu-chatbox');
    element.setAttribute('bot-id', bot);
    element.setAttribute('server', servers.main);
    document.body.append(element);
    try {
      await until(() => element.shadowRoot?.querySelector('.answer'), 'it is answered');
      expect(element.open).to.equal(true);
      expect(sessionStorage.getItem(storageKey(bot, 'pending-questions'))).to.equal(null);
    } finally {
      element.remove();
      await servers.stop();
    }
  });

  it('does nothing before the visitor has agreed', async () => {
    const servers = await startServers();
    const bot = newBot();
    const left = [{question: {id: 'q', text: 'one'}, repeats: 0, askedAt: Date.now(), sendings: []}];
    sessionStorage.setItem(storageKey(bot, 'pending-questions'), JSON.stringify(left));
    const element = document.createElement('dydu-chatbox');
    for (const [name, value] of [
      ['bot-id', bot],
      ['server', servers.main],
      ['consent', 'required'],
    ] as const)
      element.setAttribute(name, value);
    document.body.append(element);
    try {
      await element.updateComplete;
      expect(element.open).to.equal(false);
      expect(await servers.log('main')).to.deep.equal([]);
    } finally {
      element.remove();
      await servers.stop();
    }
  });
});
