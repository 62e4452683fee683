import {expect} from '@open-wc/testing';
import {openChat, until, type Chat} from '../../support/chat.js';
import {startServers, untilLog, type Servers} from '../../support/servers.js';
import {newBot} from '../../support/visitor.js';

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
    await until(() => chat.input().placeholder === 'Posez votre question', 'it is French');
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
