import {expect} from '@open-wc/testing';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {
  AnswerEvent,
  type AskEvent,
  type ChatboxErrorEvent,
  type ServerChangeEvent,
} from '../../../src/conversation/events.js';
import {handsOn, placeChatbox} from '../../support/chatbox.js';
import {setupServers} from '../../support/setup-chat.js';
import {until} from '../../support/visitor.js';

describe('<dydu-chatbox> tells the page', () => {
  const servers = setupServers();
  let element: DyduChatbox;
  afterEach(() =>
    Promise.all([servers.setFault('main', {is: 'ok'}), servers.setFault('backup', {is: 'ok'})]),
  );

  const place = async (lang?: string) => {
    element = await placeChatbox(servers, lang);
  };
  const {answers, find, input, open, press, type} = handsOn(() => element);

  const heard = <T extends Event>(name: string): T[] => {
    const events: T[] = [];
    document.body.addEventListener(name, event => events.push(event as T));
    return events;
  };

  it('before a question leaves, and lets it keep the question', async () => {
    await place();
    const asks = heard<AskEvent>('dydu-ask');
    element.addEventListener(
      'dydu-ask',
      event => {
        event.preventDefault();
      },
      {once: true},
    );
    await open();
    const before = (await servers.log('main')).filter(({endpoint}) => endpoint === 'talk').length;
    await type('hello');
    await press('Enter');
    expect(asks.map(({question}) => question)).to.deep.equal(['hello']);
    expect(input().value).to.equal('hello');
    expect(find('.question')).to.equal(null);
    expect((await servers.log('main')).filter(({endpoint}) => endpoint === 'talk').length).to.equal(before);
  });

  it('what was answered, and by whom', async () => {
    await place();
    const events = heard<AnswerEvent>('dydu-answer');
    const changes = heard<ServerChangeEvent>('dydu-server-change');
    await open();
    await type('hello');
    await press('Enter');
    await answers(1);
    expect(events.length).to.equal(1);
    expect(events[0]).to.be.instanceOf(AnswerEvent);
    expect(events[0]).to.include({question: 'hello', server: `${servers.main}/servlet/api/`});
    expect(events[0]?.html).to.contain('<p>');
    expect(changes.length).to.equal(0);
  });

  it('that the server has changed', async () => {
    await place();
    const changes = heard<ServerChangeEvent>('dydu-server-change');
    await open();
    await servers.setFault('main', {is: 'status', status: 500});
    await type('hello');
    await press('Enter');
    await answers(1);
    expect(changes.length).to.equal(1);
    expect(changes[0]).to.include({
      from: `${servers.main}/servlet/api/`,
      to: `${servers.backup}/servlet/api/`,
    });
  });

  it('that a question waits', async () => {
    await place();
    const errors = heard<ChatboxErrorEvent>('dydu-error');
    await open();
    await Promise.all([servers.setFault('main', {is: 'refuse'}), servers.setFault('backup', {is: 'refuse'})]);
    await type('hello');
    await press('Enter');
    await until(() => errors.length > 0, 'the page is told');
    expect(errors[0]).to.include({
      reason: 'waiting',
      message: 'the question waits: the server cannot be reached',
    });
  });
});
