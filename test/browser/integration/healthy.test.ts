import {expect} from '@open-wc/testing';
import {untilLog} from '../../support/servers.js';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

describe('a healthy main', () => {
  const servers = setupServers({servers: 'fresh'});
  let visitor: Visitor;
  let bot: string;
  beforeEach(async () => {
    bot = newBot();
    visitor = await Visitor.visit({'bot-id': bot, server: servers.main, 'backup-server': servers.backup});
  });
  afterEach(() => {
    visitor.leave();
  });

  it('hears nothing of a visitor who does nothing', async () => {
    visitor.find('#launcher')?.focus();
    await visitor.page.fetch('/test/support/pages/host.html');
    expect(await servers.log('main')).to.deep.equal([]);
    expect(visitor.page.localStorage.getItem(`dydu-chatbox:${bot}`)).to.equal(null);
  });

  it('is asked how it is when a pointer comes to the launcher, and for nothing else', async () => {
    visitor.find('#launcher')?.dispatchEvent(new PointerEvent('pointerenter'));
    await untilLog(servers, 'main', log => log.some(({outcome}) => outcome === 'answered'));
    visitor.find('#launcher')?.dispatchEvent(new PointerEvent('pointerdown'));
    await visitor.page.fetch('/test/support/pages/host.html');
    expect((await servers.log('main')).map(({endpoint}) => endpoint)).to.deep.equal(['serverstatus']);
    expect(await servers.log('backup')).to.deep.equal([]);
    const {dialog} = JSON.parse(visitor.page.localStorage.getItem(`dydu-chatbox:${bot}`) ?? '{}') as {
      dialog: unknown;
    };
    expect(dialog).to.equal(null);
  });

  it('gets one probe and one talk a question at most; the backup gets nothing', async () => {
    await visitor.open();
    for (const question of [
      'How do I pay my bill?',
      'How do I submit a meter reading?',
      'Where is my contract?',
    ]) {
      await visitor.hear(question);
    }
    const endpoints = (await servers.log('main')).map(({endpoint}) => endpoint);
    const countOf = (name: string) => endpoints.filter(endpoint => endpoint === name).length;
    expect(countOf('talk')).to.equal(3);
    // Where all three take less than five seconds it is one.
    expect(countOf('serverstatus')).to.be.at.most(3);
    expect(endpoints.length).to.equal(countOf('talk') + countOf('serverstatus'));
    expect(await servers.log('backup')).to.deep.equal([]);
  });

  it('gets what was typed, as it was typed, with an id of the question', async () => {
    await visitor.open();
    await visitor.hear('a < b & c "é" 日本 +%');
    const talk = (await servers.log('main')).find(({endpoint}) => endpoint === 'talk');
    expect(talk?.question).to.equal('a < b & c "é" 日本 +%');
    expect(talk?.questionId).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
    expect(visitor.texts('question')).to.deep.equal(['You: a < b & c "é" 日本 +%']);
  });

  it('stores server and context together before the answer is shown', async () => {
    await visitor.open();
    await visitor.hear('How do I pay my bill?');
    const stored = JSON.parse(visitor.page.localStorage.getItem(`dydu-chatbox:${bot}`) ?? '{}') as {
      v: number;
      epoch: number;
      dialog: {server: string; contextId: string};
    };
    expect(stored.v).to.equal(1);
    expect(stored.epoch).to.equal(1);
    expect(stored.dialog.server).to.equal(`${servers.main}/servlet/api/`);
    expect(stored.dialog.contextId).to.be.a('string');
  });

  it('that replaced the context is believed: a new conversation, on the same server', async () => {
    await visitor.open();
    await visitor.hear('How do I pay my bill?');
    await servers.advanceClock(11 * 60_000);
    await visitor.hear('How do I submit a meter reading?');
    expect(visitor.texts('separator')).to.deep.equal(['New conversation: the previous one has expired.']);
    expect(await servers.log('backup')).to.deep.equal([]);
  });

  it('begins a new dialog when the visitor starts over', async () => {
    await visitor.open();
    await visitor.hear('How do I pay my bill?');
    visitor.find('header .quiet')?.click();
    await until(() => visitor.texts('question').length === 0, 'the transcript is empty');
    await visitor.hear('How do I submit a meter reading?');
    const talks = (await servers.log('main')).filter(({endpoint}) => endpoint === 'talk');
    expect(talks.map(({contextId}) => contextId)).to.deep.equal([null, null]);
  });

  it('is asked the reformulation that the visitor chose', async () => {
    await visitor.open();
    await visitor.hear('contract bill');
    const reword = visitor.find('.answer [data-click]');
    if (reword === null) throw new Error('the reference server proposed nothing');
    reword.click();
    await visitor.answered(2);
    expect(visitor.texts('question').at(-1)).to.equal(`You: ${reword.textContent.trim()}`);
  });
});
