import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {untilLog, type LoggedRequest} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';

describe('what a page may do', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  /** Without the browser's own requests for permission. */
  const isVariable = ({endpoint, method}: LoggedRequest) => endpoint === 'variable' && method !== 'OPTIONS';
  const told = (times: number) => untilLog(servers, 'main', log => log.filter(isVariable).length === times);
  const talks = async () => (await chat.sent('talk')).map(({question}) => question);

  it('closes and shows the window; the focus follows', async () => {
    await openChat();
    chat.element.close();
    await until(() => chat.focused()?.id === 'launcher', 'the launcher has the focus');
    expect(chat.element.open).to.equal(false);
    await chat.element.show();
    expect(chat.element.open).to.equal(true);
    expect(chat.focused()).to.equal(chat.input());
  });

  it('focuses the launcher, or the input when the window is open', async () => {
    await openChat();
    (document.activeElement as HTMLElement).blur();
    chat.element.focus();
    await until(() => chat.focused() === chat.input(), 'the input has the focus');
    chat.element.open = false;
    await chat.settled();
    chat.element.focus();
    expect(chat.focused()?.id).to.equal('launcher');
  });

  it('shows a message of its own, made safe, and sends nothing', async () => {
    await openChat();
    await chat.element.say(
      '<b>Hello</b><img src="x" onerror="window.hurt = true"> <a href="javascript:1">x</a>',
    );
    await chat.answered(1);
    expect(chat.get('.answer b').textContent).to.equal('Hello');
    expect(chat.find('.answer [onerror], .answer [href^="javascript"]')).to.equal(null);
    expect('hurt' in window).to.equal(false);
    expect(await talks()).to.deep.equal([]);
  });

  it('exports what is shown as text', async () => {
    await openChat();
    await servers.teach('main', {hello: '<p>Good <b>day</b></p>'});
    expect(chat.element.transcript()).to.equal('');
    await chat.hear('hello');
    await chat.element.say('By the way');
    await chat.answered(2);
    await chat.element.ask({text: 'secret', hidden: true});
    await chat.answered(3);
    const lines = chat.element.transcript().split('\n');
    expect(lines.slice(0, 3)).to.deep.equal(['You: hello', 'Answer: Good day', 'Answer: By the way']);
    expect(lines.join()).to.not.contain('secret');
  });

  it('asks, visibly or hidden, and opens the window for it', async () => {
    await openChat();
    chat.element.close();
    await chat.element.ask('visible');
    await chat.answered(1);
    expect(chat.element.open).to.equal(true);
    await chat.element.ask({text: 'unseen', hidden: true, extra: {from: 'page'}});
    await chat.answered(2);
    expect(chat.words('.typed')).to.deep.equal(['visible']);
    expect(await talks()).to.deep.equal(['visible', 'unseen']);
    const extra = (await chat.newest('talk'))['extraParameters'] ?? '';
    expect(extra).to.contain('page');
  });

  it('vetoes a question', async () => {
    await openChat();
    chat.element.addEventListener('dydu-ask', event => {
      if (event.question.includes('IBAN')) event.preventDefault();
    });
    await chat.ask('my IBAN is 1');
    await chat.settled();
    expect(chat.input().value).to.equal('my IBAN is 1');
    await chat.hear('hello');
    expect(await talks()).to.deep.equal(['hello']);
  });

  it('begins a new conversation', async () => {
    await openChat();
    await chat.hear('hello');
    chat.element.restart();
    await until(() => chat.words('.typed').length === 0, 'it is empty');
    await chat.hear('again');
    expect((await chat.sent('talk')).map(({contextId}) => contextId)).to.deep.equal([null, null]);
  });

  it('sets a variable of the dialog, and of the dialogs to come', async () => {
    await openChat();
    await chat.hear('hello');
    await chat.element.setDialogVariable('step', '2');
    await told(1);
    chat.element.restart();
    await until(() => chat.words('.typed').length === 0, 'it is empty');
    await chat.hear('again');
    await told(2);
  });

  it('adds headers to every request, and may change them at any time', async () => {
    await openChat({'top-questions': '3', suggestions: '3'});
    chat.element.headers = () => ({authorization: 'one'});
    await chat.hear('hello');
    chat.element.headers = () => Promise.resolve({authorization: 'two'});
    await chat.hear('again');
    const log = (await servers.log('main')).filter(({method}) => method === 'POST');
    const of = (question: string) => log.find(entry => entry.question === question)?.authorization;
    expect([of('hello'), of('again')]).to.deep.equal(['one', 'two']);
    await chat.element.setDialogVariable('step', '2');
    await told(1);
    expect((await servers.log('main')).find(isVariable)?.authorization).to.equal('two');
  });

  it('sets the language and the space of all that follows', async () => {
    await openChat();
    chat.element.lang = 'fr';
    chat.element.space = 'Shop';
    await chat.hear('bonjour');
    const {language, space} = await chat.newest('talk');
    expect([language, space]).to.deep.equal(['fr', 'Shop']);
  });
});
