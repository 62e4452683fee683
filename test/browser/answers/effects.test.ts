import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActionEvent, RedirectEvent} from '../../../src/conversation/events.js';
import {click, press, until, type Attributes} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('what an answer wants of the page', () => {
  const {chat, openChat} = setupChat();
  let redirects: string[];
  let actions: ActionEvent[];
  const place = async (attributes: Attributes = {}) => {
    const placed = await openChat(attributes);
    redirects = [];
    actions = [];
    placed.element.addEventListener('dydu-redirect', (event: RedirectEvent) => {
      redirects.push(event.url);
      event.preventDefault();
    });
    placed.element.addEventListener('dydu-action', (event: ActionEvent) => {
      actions.push(event);
    });
    return placed;
  };

  it('to go elsewhere is told the page, which may stay', async () => {
    await place();
    const {href} = location;
    await chat.show('redirect');
    expect(redirects).to.deep.equal(['https://lumen.example/moving']);
    expect(location.href).to.equal(href);
    await chat.show('text-plain');
    expect(redirects.length).to.equal(1);
  });

  it('other words in the empty input, until the next question', async () => {
    await place();
    await chat.show('action-placeholder');
    await until(() => chat.input().placeholder === 'Your customer number', 'they are there');
    expect(actions.map(({action, argument}) => [action, argument])).to.deep.equal([
      ['dyduCustomPlaceHolder', 'Your customer number'],
    ]);
    await chat.hear('4711');
    expect(chat.input().placeholder).to.equal('Your question');
  });

  it('that the visitor presses something, not types: the focus and what was typed stay', async () => {
    await place();
    await chat.show('action-lock');
    await until(() => chat.input().readOnly, 'it is locked');
    expect(chat.focused()).to.equal(chat.input());
    await sendKeys({type: 'x'});
    await press('Enter');
    expect(chat.input().value).to.equal('');
    await click(chat.named('.replies button', 'One'));
    await chat.answered(2);
    expect(chat.words('.typed').at(-1)).to.equal('One');
  });

  it('does not send what was typed before it came', async () => {
    await place();
    await chat.ask('Fixture: action-lock');
    chat.write('not yet');
    await chat.answered(1);
    await until(() => chat.input().readOnly, 'it is locked');
    await click(chat.get('#send'));
    await press('Enter');
    await chat.settled();
    expect(chat.input().value).to.equal('not yet');
    expect(chat.all('.typed').length).to.equal(1);
  });

  it('that the visitor types again', async () => {
    await place();
    await chat.show('action-lock');
    await until(() => chat.input().readOnly, 'it is locked');
    await chat.element.ask('Fixture: action-unlock');
    await until(() => !chat.input().readOnly, 'it is unlocked');
    await chat.hear('hello');
  });

  it('ends with the conversation', async () => {
    await place();
    await chat.show('action-lock');
    await until(() => chat.input().readOnly, 'it is locked');
    await click(chat.named('header button', 'New conversation'));
    await until(() => !chat.input().readOnly, 'it is unlocked');
    await chat.hear('hello');
  });

  it('ends with the conversation that another tab ends', async () => {
    const bot = `bot-${String(Date.now())}-ended`;
    const other = await place({'bot-id': bot});
    await other.show('action-lock');
    await until(() => other.input().readOnly, 'it is locked');
    await place({'bot-id': bot});
    await chat.answered(1);
    chat.element.restart();
    await until(() => other.all('.said').length === 0, 'it is empty');
    await until(() => !other.input().readOnly, 'it is unlocked');
  });

  it('a file: the page is told, and brings its own way', async () => {
    await place();
    await chat.show('action-upload');
    expect(actions.map(({raw, action, argument}) => [raw, action, argument])).to.deep.equal([
      ["javascript:dyduKnowledgeUploadFile('#photo sent#')", 'dyduKnowledgeUploadFile', '#photo sent#'],
    ]);
  });

  it('two actions of one answer are both carried out', async () => {
    await place();
    const guiAction = "javascript:dyduCustomPlaceHolder('Your name');\njavascript: dydu.ui.lock(true);";
    await chat.element.say({html: 'Two', more: {guiAction}});
    await until(() => chat.input().readOnly, 'it is locked');
    expect(actions.map(({raw, action}) => [raw, action])).to.deep.equal([
      ["javascript:dyduCustomPlaceHolder('Your name');", 'dyduCustomPlaceHolder'],
      ['javascript: dydu.ui.lock(true);', 'dydu.ui.lock'],
    ]);
  });

  it('may be refused by the page', async () => {
    await place();
    chat.element.addEventListener('dydu-action', event => {
      event.preventDefault();
    });
    await chat.show('action-lock');
    await chat.show('action-placeholder');
    await chat.settled();
    expect(chat.input().readOnly).to.equal(false);
    expect(chat.input().placeholder).to.equal('Your question');
  });

  it('code is never run', async () => {
    const ran: unknown[] = [];
    const page = window as unknown as Record<string, unknown>;
    const mine = ['alert', 'dyduKnowledgeUploadFile', 'dyduCustomPlaceHolder', '_dydu_lockTextField'];
    const before = mine.map(name => [name, page[name]] as const);
    for (const name of mine) page[name] = () => ran.push(name);
    page['dydu'] = {
      ui: {placeholder: () => ran.push('ui')},
      chat: {setRegisterContext: () => ran.push('set')},
    };
    try {
      await place();
      for (const name of ['action-script', 'action-two', 'action-upload', 'action-placeholder-escaped'])
        await chat.show(name);
      await chat.show('text-plain');
      expect(ran).to.deep.equal([]);
      expect(actions.map(({action}) => action)).to.deep.equal([
        'alert',
        'dydu.ui.placeholder',
        'dydu.chat.setRegisterContext',
        'dyduKnowledgeUploadFile',
        'dyduCustomPlaceHolder',
      ]);
      expect(chat.words('.answer')).to.include('Nothing of this may run.');
    } finally {
      for (const [name, value] of before) page[name] = value;
      Reflect.deleteProperty(page, 'dydu');
    }
  });

  it('is done here only, not in another window of the site, and once', async () => {
    const bot = `bot-${String(Date.now())}-effects`;
    const first = await place({'bot-id': bot});
    const other = {chat: first, redirects, actions};
    await chat.hear('hello');
    await place({'bot-id': bot});
    await until(() => chat.all('.said').length === 1, 'the other’s answer is here');
    await chat.show('redirect');
    await chat.show('action-lock');
    await other.chat.answered(3);
    expect(redirects.length).to.equal(1);
    expect(actions.length).to.equal(1);
    expect(other.redirects).to.deep.equal([]);
    expect(other.actions).to.deep.equal([]);
    expect(other.chat.input().readOnly).to.equal(false);
  });

  it('is not done again for what is recalled', async () => {
    const bot = `bot-${String(Date.now())}-recalled`;
    await place({'bot-id': bot});
    await chat.show('redirect');
    await chat.show('action-lock');
    chat.element.remove();
    await place({'bot-id': bot});
    await chat.answered(2);
    await chat.settled();
    expect(redirects).to.deep.equal([]);
    expect(actions).to.deep.equal([]);
    expect(chat.input().readOnly).to.equal(false);
  });
});
