import {expect} from '@open-wc/testing';
import {pressOn} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('copying an answer', () => {
  const {chat, openChat} = setupChat();
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  let copied: string[];
  const stub = (value: unknown) => {
    Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
  };
  beforeEach(() => {
    copied = [];
    stub({writeText: (text: string) => Promise.resolve(void copied.push(text))});
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('takes the words of all its bubbles', async () => {
    await openChat();
    await chat.show('text-split');
    await pressOn(chat.named('.meta button', 'Copy'), 'Enter');
    await chat.announced('Copied');
    expect(copied.length).to.equal(1);
    expect(copied[0]).to.match(/^The first bubble\.\n\nThe second one\.\s+• with a list\n\nThe third one\.$/);
    expect(chat.focused()).to.equal(chat.named('.meta button', 'Copied'));
  });

  it('keeps the marks of lists and the addresses of links', async () => {
    await openChat();
    await chat.element.say({
      html: `<p>See <a href="https://a.example/b">our page</a>, <a href="https://c.example/">https://c.example/</a>
        or <a href="mailto:me@a.example">me@a.example</a>.</p>
        <ol start="3"><li>Log in</li><li>Pay<ul><li>by card</li></ul></li></ol>`,
    });
    await chat.answered(1);
    await pressOn(chat.named('.meta button', 'Copy'), 'Enter');
    await chat.announced('Copied');
    expect(copied[0]?.split(/\n+/).map(line => line.trim())).to.deep.equal([
      'See our page (https://a.example/b), https://c.example/ or me@a.example.',
      '3. Log in',
      '4. Pay',
      '• by card',
    ]);
    expect(chat.all('.answer').length).to.equal(1);
  });

  it('takes the words of all its steps', async () => {
    await openChat();
    await chat.show('steps');
    await pressOn(chat.named('.meta button', 'Copy'), 'Enter');
    await chat.announced('Copied');
    for (const words of ['Step one:', 'Step two:', 'Step three:']) expect(copied[0]).to.contain(words);
  });

  it('takes the words of its cards', async () => {
    await openChat();
    await chat.show('carousel-one');
    await pressOn(chat.named('.meta button', 'Copy'), 'Enter');
    await chat.announced('Copied');
    expect(copied[0]).to.contain('Kettle');
  });

  describe('without permission for the clipboard, as in a frame,', () => {
    beforeEach(async () => {
      stub({writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError'))});
      await openChat();
      await chat.show('text-plain');
    });

    it('takes the old command', async () => {
      const copy = ({clipboardData}: ClipboardEvent) =>
        copied.push(String(clipboardData?.getData('text/plain')));
      // The chat gives the event its text on the document.
      document.documentElement.addEventListener('copy', copy, {capture: true});
      await pressOn(chat.named('.meta button', 'Copy'), 'Enter');
      await chat.announced('Copied');
      document.documentElement.removeEventListener('copy', copy, {capture: true});
      expect(copied).to.deep.equal([chat.get('.answer').innerText.trim()]);
      expect(chat.focused()).to.equal(chat.named('.meta button', 'Copied'));
    });

    it('says that it did not, if that fails as well', async () => {
      Object.defineProperty(document, 'execCommand', {value: () => false, configurable: true});
      await pressOn(chat.named('.meta button', 'Copy'), 'Enter');
      await chat.announced('Not copied');
      Reflect.deleteProperty(document, 'execCommand');
      expect(chat.named('.meta button', 'Copy')).not.to.equal(null);
    });
  });

  it('is not offered where the browser has no clipboard', async () => {
    stub(undefined);
    await openChat();
    await chat.show('text-plain');
    expect(chat.all('.meta button')).to.deep.equal([]);
    expect(clipboard).not.to.equal(undefined);
  });
});
