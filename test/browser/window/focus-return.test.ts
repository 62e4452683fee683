import {expect} from '@open-wc/testing';
import {openChat, placeChat, press, until, type Chat} from '../../support/chat.js';
import {startServers, type Servers} from '../../support/servers.js';

describe('the focus returns from the window', () => {
  let servers: Servers;
  let chat: Chat;
  let page: HTMLElement;
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());
  beforeEach(async () => {
    chat = await placeChat(servers);
    page = document.createElement('div');
    page.innerHTML = '<button>Help</button><input>';
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
  });
  const show = async () => {
    await chat.element.show();
    await until(() => chat.find('#input') && chat.focused() === chat.input(), 'the input has the focus');
  };
  const on = (selector: string) => {
    const one = page.querySelector<HTMLElement>(selector) as HTMLElement;
    one.focus();
    return one;
  };

  it('to the button of the page that opened it, each time', async () => {
    for (const selector of ['button', 'input']) {
      const opener = on(selector);
      await show();
      await press('Escape');
      await chat.settled();
      expect(document.activeElement === opener, selector).to.equal(true);
    }
  });

  it('to a button in a shadow root', async () => {
    const root = page.attachShadow({mode: 'open'});
    root.innerHTML = '<button>Help</button>';
    root.querySelector('button')?.focus();
    await show();
    chat.get('#close').click();
    await chat.settled();
    expect(root.activeElement?.localName).to.equal('button');
  });

  it('to the launcher, if nothing else opened it or what did is gone', async () => {
    chat.get('#launcher').focus();
    await show();
    chat.element.close();
    await chat.settled();
    expect(chat.focused()?.id).to.equal('launcher');
    const opener = on('button');
    await show();
    opener.remove();
    chat.element.open = false;
    await chat.settled();
    expect(chat.focused()?.id).to.equal('launcher');
  });

  it('but not if it is elsewhere in the page by then', async () => {
    on('button');
    await show();
    const field = on('input');
    chat.element.close();
    await chat.settled();
    expect(document.activeElement === field).to.equal(true);
  });

  it('and a double click on the launcher opens it once', async () => {
    chat = await openChat(servers);
    chat.element.close();
    await chat.settled();
    for (const detail of [1, 2]) chat.get('#launcher').dispatchEvent(new MouseEvent('click', {detail}));
    expect(chat.element.open).to.equal(true);
    for (const detail of [1, 2, 3]) chat.get('#launcher').dispatchEvent(new MouseEvent('click', {detail}));
    expect(chat.element.open).to.equal(false);
  });
});
