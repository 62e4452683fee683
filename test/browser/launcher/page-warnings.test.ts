import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {startServers, type Servers} from '../../support/servers.js';
import {silent} from '../../support/silent.js';
import {newBot, until} from '../../support/visitor.js';

describe('an element whose tag was not closed', () => {
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
  it('says once that the page is in it', async () => {
    const chat = await place(newBot(), '<main>The page</main><footer></footer>');
    await until(() => warnings.length > 0, 'the console says so');
    expect(warnings[0]).to.include('2 elements').and.include('</dydu-chatbox>');
    chat.theme = 'dark';
    await chat.updateComplete;
    expect(warnings.length).to.equal(1);
  });
});
