import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import {attributes} from '../../../src/launcher/attributes.js';
import {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {openChat, until, type Chat} from '../../support/chat.js';
import {startServers, untilLog, type Servers} from '../../support/servers.js';
import {newBot} from '../../support/visitor.js';
import {watchConsole, type Said} from '../../support/console.js';

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const bare = () => document.createElement('dydu-chatbox');
type Loose = Record<string, unknown>;

describe('properties and attributes', () => {
  let said: Said;
  beforeEach(() => {
    said = watchConsole();
  });
  afterEach(() => {
    said.end();
  });

  for (const [name, [, normal]] of Object.entries<readonly unknown[]>(attributes)) {
    const property = camel(name);
    it(`${property} reflects ${name}, both ways`, () => {
      const element = bare();
      const own = element as unknown as Loose;
      const unset = normal === 'flag' ? false : typeof normal === 'string' ? normal : null;
      expect(own[property]).to.equal(unset);
      const value = normal === 'flag' ? true : typeof normal === 'string' ? normal : '12';
      own[property] = value;
      expect(element.getAttribute(name)).to.equal(normal === 'flag' ? '' : value);
      expect(own[property]).to.equal(value);
      own[property] = normal === 'flag' ? false : null;
      expect(element.hasAttribute(name)).to.equal(false);
      expect(own[property]).to.equal(unset);
    });
  }

  it('an enumeration is read in any case; what it does not know is its default', async () => {
    const element = bare();
    element.setAttribute('theme', 'Dark');
    expect(element.theme).to.equal('dark');
    element.setAttribute('theme', 'pink');
    expect(element.theme).to.equal('light');
    await until(() => said.warnings.length === 1, 'it is said');
  });

  it('what a page has set before the script counts', async () => {
    class Late extends DyduChatbox {}
    const name = `late-chatbox-${String(Date.now())}`;
    const element = document.createElement(name) as unknown as HTMLElement & Loose;
    const headers = () => ({});
    Object.assign(element, {
      botId: 'b',
      server: 'https://app1.example',
      theme: 'dark',
      qualification: true,
      labels: {title: 'Ask us'},
      variables: {plan: 'pro'},
      timing: {answer: 2000},
      headers,
    });
    document.body.append(element);
    customElements.define(name, Late);
    customElements.upgrade(element);
    await (element as unknown as DyduChatbox).updateComplete;
    expect(element.getAttribute('bot-id')).to.equal('b');
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(element.hasAttribute('qualification')).to.equal(true);
    expect(element['variables']).to.deep.equal({plan: 'pro'});
    expect(element['timing']).to.deep.equal({answer: 2000});
    expect(element['headers']).to.equal(headers);
    expect(element.shadowRoot?.querySelector('#launcher')?.ariaLabel).to.equal('Ask us');
    element.remove();
  });

  it('a wrong value is one line in the console for as long as it stands', async () => {
    const element = await fixture<DyduChatbox>(
      html`<dydu-chatbox bot-id="b" server="https://app1.example" theme="pink" width="wide"></dydu-chatbox>`,
    );
    await until(() => said.warnings.length === 2, 'both are said');
    element.setAttribute('suggestions', 'lots');
    await until(() => said.warnings.length === 3, 'the third is said');
    expect(said.warnings).to.deep.equal([
      '<dydu-chatbox> theme must be one of light, dark, auto, not "pink"',
      '<dydu-chatbox> width must be a number of pixels, or a length of CSS such as 30rem, not "wide"',
      '<dydu-chatbox> suggestions must be a number from 0 to 999, or off, not "lots"',
    ]);
    expect(said.errors).to.deep.equal([]);
  });

  it('who cannot work says so once, and again when it has been mended and broken', async () => {
    const heard: string[] = [];
    const element = bare();
    element.addEventListener('dydu-error', ({reason, message}) => heard.push(`${reason}: ${message}`));
    document.body.append(element);
    await until(() => heard.length === 1, 'it is said');
    element.setAttribute('bot-id', 'b');
    await until(() => heard.length === 2, 'what is still missing is said');
    element.setAttribute('server', 'https://app1.example');
    element.setAttribute('theme', 'pink');
    await until(() => said.warnings.length === 1, 'what is said next has been said, so that nothing else is');
    element.removeAttribute('server');
    await until(() => heard.length === 3, 'it is said again');
    expect(heard[0]).to.match(/^misconfigured: bot-id must be .* missing; server must be .* missing$/);
    expect(heard[1]).to.match(/^misconfigured: server must be .* missing$/);
    expect(said.errors.length).to.equal(3);
    element.remove();
  });
});

describe('what is changed at run time', () => {
  let servers: Servers;
  let chat: Chat;
  beforeEach(async () => {
    servers = await startServers();
    chat = await openChat(servers);
    await chat.hear('hello');
  });
  afterEach(() => servers.stop());
  const isKept = () => chat.words('.typed').includes('hello');

  const restarting: Readonly<Record<string, string>> = {
    'bot-id': newBot(),
    'backup-server': '',
    timeout: '5000',
    'probe-timeout': '3000',
  };
  for (const [name, value] of Object.entries(restarting)) {
    it(`${name} begins another conversation, which works`, async () => {
      if (value === '') chat.element.removeAttribute(name);
      else chat.element.setAttribute(name, value);
      await until(() => chat.find('#input') && chat.words('.fresh .typed').length === 0, 'it begins again');
      await chat.hear('again');
    });
  }

  it('the server begins another conversation, at that server', async () => {
    chat.element.removeAttribute('backup-server');
    chat.element.setAttribute('server', servers.backup);
    // What was seen stays, as what was said before.
    await until(() => chat.find('#input') && chat.words('.fresh .typed').length === 0, 'it begins again');
    await chat.ask('again');
    await untilLog(servers, 'backup', log => log.some(({question}) => question === 'again'));
  });

  it('consent closes the conversation until it is given', async () => {
    chat.element.setAttribute('consent', 'required');
    await until(() => chat.find('#agree'), 'consent is asked');
    expect(chat.find('#input')).to.equal(null);
  });

  const keeping: Readonly<Record<string, string>> = {
    mode: 'full',
    placement: 'start',
    theme: 'dark',
    width: '300',
    'z-index': '5',
    'bot-name': 'Bot',
    'user-name': 'Me',
    feedback: 'off',
    lang: 'fr',
    space: 'Shop',
    qualification: '',
  };
  it('everything else keeps it', async () => {
    for (const [name, value] of Object.entries(keeping)) chat.element.setAttribute(name, value);
    await until(() => chat.input().placeholder === 'Votre question', 'it is French');
    expect(isKept()).to.equal(true);
    expect(chat.words('.name')).to.deep.equal(['Me', 'Bot']);
    await chat.hear('again');
    const {language, space, qualificationMode} = await chat.newest('talk');
    expect([language, space]).to.deep.equal(['fr', 'Shop']);
    expect(qualificationMode).to.equal('true');
  });

  it('what is set to what it was changes nothing', async () => {
    chat = await openChat(servers);
    await chat.hear('hello');
    chat.write('half a sen');
    for (const {name, value} of [...chat.element.attributes]) chat.element.setAttribute(name, value);
    await chat.settled();
    expect(chat.words('.typed')).to.deep.equal(['hello']);
    expect(chat.input().value).to.equal('half a sen');
  });

  it('the language before its words have come', async () => {
    chat = await openChat(servers);
    const element = document.createElement('dydu-chatbox');
    for (const {name, value} of chat.element.attributes) element.setAttribute(name, value);
    element.lang = 'nl';
    chat.element.replaceWith(element);
    await element.updateComplete;
    element.lang = 'pt';
    const title = () => element.shadowRoot?.querySelector<HTMLElement>('#close')?.ariaLabel;
    await until(() => title() === 'Fechar o chat', 'it is Portuguese');
    element.remove();
  });

  it('a word with white space around it is none, for all that read it', async () => {
    chat = await openChat(servers, {feedback: ' off ', space: ' ', 'launcher-label': ''});
    await chat.show('feedback');
    expect(chat.element.feedback).to.equal('on');
    expect(chat.find('.feedback')).to.not.equal(null);
    expect((await chat.newest('talk'))['space']).to.equal(undefined);
    expect(chat.get('#launcher').ariaLabel).to.equal('Chat');
  });
});
