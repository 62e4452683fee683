import {expect} from '@open-wc/testing';
import {untilLog, type Fault} from '../../support/servers.js';
import {setupServers} from '../../support/setup-chat.js';
import {hurried, newBot, until, Visitor} from '../../support/visitor.js';

const waiting = 'Message on hold: the service does not respond. We try again automatically.';

describe('trouble, as a visitor sees it', () => {
  const servers = setupServers({servers: 'fresh'});
  let visitor: Visitor;
  const visit = async (tag: Record<string, unknown> = {}) => {
    visitor = await Visitor.visit({
      'bot-id': newBot(),
      server: servers.main,
      'backup-server': servers.backup,
      ...tag,
    });
    await visitor.open();
  };
  const both = (fault: Fault) =>
    Promise.all([servers.setFault('main', fault), servers.setFault('backup', fault)]);
  const notice = (words: string) =>
    until(() => visitor.texts('notice').some(text => text.startsWith(words)), words);
  const announced = () => visitor.find('#announcer')?.lastElementChild?.textContent ?? '';

  afterEach(() => {
    visitor.leave();
  });

  for (const fault of [{is: 'refuse'}, {is: 'status', status: 503}, {is: 'html'}] as const) {
    it(`keeps a question that no server takes (${JSON.stringify(fault)}), says so, and sends it when one is back`, async () => {
      await both(fault);
      await visit();
      visitor.ask('How do I pay my bill?');
      await notice(waiting);
      expect(visitor.texts('question')).to.deep.equal(['You: How do I pay my bill?']);
      expect(announced()).to.equal(waiting);
      expect(visitor.part('typing'), 'nothing spins').to.equal(null);
      await servers.setFault('backup', {is: 'ok'});
      await visitor.answered(1);
      expect(visitor.texts('notice')).to.deep.equal([]);
      expect(visitor.texts('answer').length).to.equal(1);
    });
  }

  it('tries a waiting question at once when the visitor asks for it', async () => {
    await both({is: 'refuse'});
    await visit({timing: {...hurried, retry: 600_000, maxRetryDelay: 600_000}});
    visitor.ask('How do I pay my bill?');
    await notice(waiting);
    await both({is: 'ok'});
    visitor.find('.notice button')?.click();
    await visitor.answered(1);
  });

  it('gives a question up in the end, and lets the visitor send it again', async () => {
    await both({is: 'refuse'});
    await visit({timing: {...hurried, retryFor: 300}});
    visitor.ask('How do I pay my bill?');
    await notice('This message was not sent.');
    await both({is: 'ok'});
    visitor.find('.notice button')?.click();
    await visitor.answered(1);
    expect(visitor.texts('question').length).to.equal(1);
  });

  it('hands back a text that no server takes', async () => {
    await both({is: 'status', status: 413, on: ['talk']});
    await visit();
    visitor.ask('How do I pay my bill?');
    await notice('Too long: 600 characters at most.');
    visitor.find('.notice button')?.click();
    await until(
      () => (visitor.part('input') as HTMLTextAreaElement).value === 'How do I pay my bill?',
      'the text is back',
    );
  });

  it('says when an answer is slow, and when it is looked for elsewhere', async () => {
    await visit({timing: {...hurried, answer: 2500}});
    await visitor.hear('How do I pay my bill?');
    await servers.setFault('main', {is: 'silent'});
    await servers.setFault('backup', {is: 'delay', ms: 600});
    visitor.ask('How do I submit a meter reading?');
    await until(() => visitor.part('typing'), 'it is typing');
    await notice('This takes a little longer than usual…');
    await notice('Still working on it, trying another way…');
    expect(announced()).to.equal('Still working on it, trying another way…');
    await visitor.answered(2);
    expect(visitor.texts('separator')).to.deep.equal([
      'New conversation: the assistant can no longer see the earlier messages.',
    ]);
    expect(announced()).to.match(/^New conversation: .* Answer: ./);
    expect(visitor.part('typing')).to.equal(null);
  });

  it('of a bot without a backup asks nobody else, and goes on when main is back', async () => {
    await servers.setFault('main', {is: 'reset'});
    await visit({'backup-server': undefined});
    visitor.ask('How do I pay my bill?');
    await notice(waiting);
    await servers.setFault('main', {is: 'ok'});
    await visitor.answered(1);
    expect(await servers.log('backup')).to.deep.equal([]);
  });

  it('that is only the visitor leaving the page is held against nobody', async () => {
    const bot = newBot();
    await visit({'bot-id': bot, timing: {...hurried, answer: 60_000, probeAfter: 60_000}});
    await servers.setFault('main', {is: 'silent', on: ['talk']});
    visitor.ask('How do I pay my bill?');
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'talk'));
    await visitor.reload();
    await untilLog(servers, 'main', log => log.some(({outcome}) => outcome === 'aborted'));
    const {health} = JSON.parse(visitor.page.localStorage.getItem(`dydu-chatbox:${bot}`) ?? '{}') as {
      health: Record<string, {circuit?: unknown}>;
    };
    expect(Object.values(health).filter(({circuit}) => circuit !== undefined)).to.deep.equal([]);
    expect((await servers.log('backup')).filter(({endpoint}) => endpoint === 'talk')).to.deep.equal([]);
  });

  it('with the history is not worth a word', async () => {
    await visit();
    await visitor.hear('How do I pay my bill?');
    await servers.setFault('main', {is: 'status', status: 500, on: ['history']});
    await visitor.reload();
    await visitor.open();
    await visitor.answered(1);
    await visitor.hear('How do I submit a meter reading?');
    expect(visitor.texts('notice')).to.deep.equal([]);
    const talks = (await servers.log('main')).filter(({endpoint}) => endpoint === 'talk');
    expect(talks.at(-1)?.contextId, 'the same dialog').to.be.a('string');
    expect(await servers.log('backup')).to.deep.equal([]);
  });
});
