import {expect, fixture, html} from '@open-wc/testing';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {until} from '../../support/chat.js';
import {watchConsole, type Said} from '../../support/console.js';
import {setupChat} from '../../support/setup-chat.js';

describe('the owner’s own words', () => {
  const {servers, chat, openChat, placeChat} = setupChat();
  let said: Said;
  beforeEach(() => {
    said = watchConsole();
  });
  afterEach(() => {
    said.end();
  });
  const fileOf = (words: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(words))}`;

  it('by a property, at any time', async () => {
    await openChat();
    chat.element.labels = {title: 'Help desk', input: 'Ask away'};
    await chat.settled();
    expect(chat.get('#title').textContent).to.equal('Help desk');
    expect(chat.get('#launcher').ariaLabel).to.equal('Help desk');
    expect(chat.input().placeholder).to.equal('Ask away');
    expect(chat.get('#send').ariaLabel, 'the others stay').to.equal('Send');
  });

  it('by no property: null is what frameworks set for what is absent', async () => {
    await openChat();
    chat.element.labels = null as never;
    await chat.settled();
    expect(chat.get('#launcher').ariaLabel).to.equal('Chat');
    expect(chat.element.labels).to.deep.equal({});
  });

  it('by a property, where they can be shown; the others are named once', async () => {
    const labels: unknown = {
      title: 3,
      input: undefined,
      send: null,
      close: 'Shut',
      greetings: 'x',
      jump: Symbol('s'),
    };
    await placeChat();
    chat.element.labels = labels as DyduChatbox['labels'];
    expect(chat.get('#launcher').ariaLabel).to.equal('Chat');
    await chat.element.show();
    await until(() => chat.find('#send'), 'the conversation is there');
    expect(chat.words('#title')).to.deep.equal(['Chat']);
    expect(chat.input().placeholder).to.equal('Your question');
    expect([chat.get('#send').ariaLabel, chat.get('#close').ariaLabel]).to.deep.equal(['Send', 'Shut']);
    chat.element.lang = 'fr';
    await until(() => chat.get('#send').ariaLabel === 'Envoyer', 'it is French');
    expect(said.warnings).to.deep.equal([
      '<dydu-chatbox> the property labels has unknown or unusable labels: title, greetings, jump',
    ]);
  });

  for (const none of ['text', 5, true])
    it(`by a property that is ${JSON.stringify(none)}: the labels of the language stay`, async () => {
      await placeChat();
      chat.element.labels = none as never;
      await chat.element.show();
      await until(() => chat.find('#send'), 'the conversation is there');
      expect(chat.get('#launcher').ariaLabel).to.equal('Chat');
      expect(said.warnings[0]).to.equal('<dydu-chatbox> the property labels must be an object of labels');
    });

  it('a plural form by a property', async () => {
    await openChat();
    chat.element.labels = {charactersLeft: {one: '{count} to go', other: '{count} more'}};
    chat.write('x'.repeat(599));
    await chat.settled();
    expect(chat.get('#counter').ariaLabel).to.equal('1 to go');
  });

  it('by an address', async () => {
    await openChat({'labels-url': fileOf({title: 'From a file'})});
    expect(chat.get('#title').textContent).to.equal('From a file');
    chat.element.setAttribute('labels-url', fileOf({title: 'From another'}));
    await until(() => chat.get('#title').textContent === 'From another', 'the other file is used');
    chat.element.labels = {title: 'From the page'};
    await chat.settled();
    expect(chat.get('#title').textContent, 'the page wins').to.equal('From the page');
    expect(said.warnings).to.deep.equal([]);
  });

  it('by an address that is requested when the window opens with consent, and without credentials', async () => {
    const {fetch: own} = window;
    const requests: (RequestInit | undefined)[] = [];
    const url = fileOf({title: 'From a file'});
    window.fetch = (input, init) => {
      if (input === url) requests.push(init);
      return own(input, init);
    };
    try {
      await placeChat({'labels-url': url, consent: 'required'});
      chat.get('#launcher').focus();
      await until(() => chat.element.words, 'the window is loaded');
      await chat.element.show();
      await until(() => chat.find('#agree'), 'the visitor is asked');
      expect(requests).to.deep.equal([]);
      chat.get('#agree').click();
      await until(() => chat.get('#title').textContent === 'From a file', 'the file is used');
      expect(requests.map(init => init?.credentials)).to.deep.equal(['omit']);
      chat.element.close();
      chat.get('#launcher').dispatchEvent(new PointerEvent('pointerenter'));
      await chat.settled();
      expect(chat.get('#title').textContent).to.equal('From a file');
    } finally {
      window.fetch = own;
    }
  });

  it('what a file has that is not ours is left out, and said', async () => {
    await openChat({'labels-url': fileOf({titel: 'x', title: 3, close: null, newMessages: 'x', send: 'Go'})});
    expect(chat.get('#title').textContent).to.equal('Chat');
    expect(chat.get('#close').ariaLabel).to.equal('Close the chat');
    expect(chat.get('#send').ariaLabel).to.equal('Go');
    expect(said.warnings.length).to.equal(1);
    expect(said.warnings[0]).to.contain('unknown or unusable labels: titel, title, newMessages');
  });

  it('a plural without the form that every number has is left out', async () => {
    await openChat({'labels-url': fileOf({charactersLeft: {one: '1 to go'}, send: 'Go'})});
    expect(chat.get('#send').ariaLabel).to.equal('Go');
    chat.write('x'.repeat(590));
    await chat.settled();
    expect(chat.get('#counter').ariaLabel).to.equal('10 characters left');
    expect(said.warnings[0]).to.contain('charactersLeft');
  });

  it('an address that never answers keeps nobody from chatting', async () => {
    await servers.setFault('backup', {is: 'silent'});
    await openChat({'labels-url': `${servers.backup}/words.json`});
    expect(chat.get('#title').textContent).to.equal('Chat');
    expect(said.warnings[0]).to.contain('labels-url could not be read');
    await servers.setFault('backup', {is: 'ok'});
  });

  for (const [what, url] of [
    ['is not there', '/test/browser/attributes/nowhere.json'],
    ['is no JSON', 'data:text/html,<p>hello</p>'],
    ['is an empty JSON', 'data:application/json,null'],
  ] as const)
    it(`a file that ${what} is said, and the chat works`, async () => {
      await openChat({'labels-url': url});
      expect(chat.get('#title').textContent).to.equal('Chat');
      expect(
        said.warnings.filter(warning => warning.includes('labels-url could not be read')).length,
      ).to.equal(1);
    });

  it('name the launcher before anything is loaded', async () => {
    const labels = {title: 'Ask us'};
    const tag = html`<dydu-chatbox
      bot-id="b"
      server="https://app1.example"
      .labels=${labels}
    ></dydu-chatbox>`;
    const element = await fixture<DyduChatbox>(tag);
    expect(element.shadowRoot?.querySelector('#launcher')?.ariaLabel).to.equal('Ask us');
  });
});
