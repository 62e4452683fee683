import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {startServers, type Servers} from '../../support/servers.js';
import {silent} from '../../support/silent.js';
import {newBot, until} from '../../support/visitor.js';

describe('an element that is not alone in its page', () => {
  let servers: Servers;
  let warnings: string[];
  const {warn} = console;
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  const place = async (bot: string, content = '') => {
    const tag = document.createElement('dydu-chatbox');
    const given = {
      ...silent,
      'bot-id': bot,
      server: servers.main,
      'backup-server': servers.backup,
      lang: 'en',
    };
    for (const [name, value] of Object.entries(given)) tag.setAttribute(name, value);
    tag.innerHTML = content;
    const chat = await fixture<DyduChatbox>(html`${tag}`);
    await chat.updateComplete;
    return chat;
  };
  const isShown = (chat: DyduChatbox) => chat.renderRoot.querySelector('#launcher') !== null;
  const ask = async (chat: DyduChatbox) => {
    await chat.ask('What is on my bill?');
    await until(() => chat.renderRoot.querySelector('.answer'), 'it answers');
  };

  it('is one chat where its bot has one already, and the console says so', async () => {
    const bot = newBot();
    const [first, second, third] = [await place(bot), await place(bot), await place(newBot())];
    expect([first, second, third].map(isShown)).to.deep.equal([true, false, true]);
    await until(() => warnings.length > 0, 'the console says so');
    second.theme = 'dark';
    await second.updateComplete;
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('<dydu-chatbox>').and.include(bot).and.include('twice');
    await ask(first);
  });

  it('becomes the chat when the other one is replaced by it', async () => {
    const bot = newBot();
    const first = await place(bot);
    const second = await place(bot);
    first.remove();
    await second.updateComplete;
    expect(isShown(second)).to.equal(true);
    await ask(second);
    document.body.append(first);
    first.remove();
  });

  it('stays the chat while it is moved', async () => {
    const bot = newBot();
    const first = await place(bot);
    const second = await place(bot);
    document.body.append(first);
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect([first, second].map(isShown)).to.deep.equal([true, false]);
    first.remove();
  });

  it('says that the page is in it, where its tag was not closed', async () => {
    await place(newBot(), '<main>The page</main><footer></footer>');
    await until(() => warnings.length > 0, 'the console says so');
    expect(warnings[0]).to.include('2 elements').and.include('</dydu-chatbox>');
  });
});
