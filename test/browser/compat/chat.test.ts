import {expect} from '@open-wc/testing';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {until} from '../../support/chat.js';
import {placeChatbox} from '../../support/chatbox.js';
import {untilLog} from '../../support/servers.js';
import {dydu, page, putBack} from './adapter.js';
import {setupChat} from '../../support/setup-chat.js';

describe('window.dydu.chat', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  afterEach(() => {
    putBack();
  });
  const requests = async () =>
    (await servers.log('main')).map(({endpoint}) => endpoint).filter(one => one !== 'serverstatus');

  it('reply shows a bubble, made safe, and sends nothing', async () => {
    await openChat();
    const before = await requests();
    dydu.chat.reply('Hello <b onclick="alert(1)">you</b>');
    await chat.answered(1);
    expect(chat.words('.answer')).to.deep.equal(['Hello you']);
    expect(chat.get('.answer b').getAttributeNames()).to.deep.equal([]);
    expect(await requests()).to.deep.equal(before);
  });

  it('reply and setDialogVariable wait for the visitor to open the window, and send nothing before', async () => {
    const element: DyduChatbox = await placeChatbox(servers);
    dydu.chat.reply('While you were away');
    await dydu.chat.setDialogVariable('plan', 'pro');
    await element.updateComplete;
    expect(element.open).to.equal(false);
    expect(await requests()).to.deep.equal([]);
    element.shadowRoot?.querySelector<HTMLElement>('#launcher')?.click();
    await until(
      () => element.shadowRoot?.querySelector('.answer')?.textContent.includes('While you were away'),
      'it is said when the window opens',
    );
    await element.ask('hello');
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'variable'));
  });

  it('handleRewordClicked asks with its options, and shows what the official widget shows', async () => {
    await openChat();
    const options = {type: 'redirection_knowledge', personality_id: 7};
    dydu.chat.handleRewordClicked(' Where is it? ', options);
    await chat.answered(1);
    const {userInput, extraParameters = ''} = await chat.newest('talk');
    expect(userInput).to.equal('Where is it?');
    expect(JSON.parse(extraParameters)).to.include(options);
    expect(chat.words('.typed')).to.deep.equal(['Where is it?']);
  });

  for (const [what, text, options] of [
    ['with `hide`', 'one', {type: 'ask', hide: true}],
    ['without a type', 'two', {}],
    ['without options', 'three', undefined],
    ['that leads to a page', 'four', {type: 'redirection_newpage'}],
    ['of a push rule', '_pushcondition_:5', {type: 'ask'}],
  ] as const) {
    it(`handleRewordClicked does not show a question ${what}`, async () => {
      await openChat();
      dydu.chat.handleRewordClicked(text, options);
      await chat.answered(1);
      expect((await chat.newest('talk'))['userInput']).to.equal(text);
      expect(chat.words('.typed')).to.deep.equal([]);
    });
  }

  it('handleRewordClicked can ask what leaves no trace', async () => {
    await openChat();
    dydu.chat.handleRewordClicked('quietly', {type: 'ask', doNotRegisterInteraction: true});
    await chat.answered(1);
    expect((await chat.newest('talk'))['doNotRegisterInteraction']).to.equal('true');
    dydu.chat.handleRewordClicked('aloud', {type: 'ask'});
    await chat.answered(2);
    expect((await chat.newest('talk'))['doNotRegisterInteraction']).not.to.equal('true');
  });

  it('a question opens the window, after the variables that were set before it', async () => {
    const element = await placeChatbox(servers);
    void dydu.chat.setDialogVariable('step', '2');
    dydu.chat.handleRewordClicked('hello', {type: 'ask'});
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'variable'));
    expect(element.open).to.equal(true);
    const variable = (await servers.log('main')).find(({endpoint}) => endpoint === 'variable');
    expect(variable?.form).to.include({name: 'step', value: '2'});
  });

  it('a question that opens the window comes after the variables that waited for it', async () => {
    await openChat();
    await chat.hear('hello');
    chat.element.close();
    await chat.settled();
    await dydu.chat.setDialogVariable('step', '3');
    const sent: string[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      sent.push(
        (input instanceof Request ? input.url : input.toString()).split('/chat/')[1]?.split('/')[0] ?? '',
      );
      return fetch(input, init);
    };
    dydu.chat.handleRewordClicked('and now', {type: 'ask'});
    await chat.answered(2);
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'variable'));
    window.fetch = fetch;
    expect(sent.filter(one => one === 'variable' || one === 'talk')).to.deep.equal(['variable', 'talk']);
  });

  for (const name of ['reword', 'rewordtest'] as const) {
    it(`window.${name} is the same`, async () => {
      await openChat();
      page[name]('hello', {type: 'reword'});
      await chat.answered(1);
      expect((await chat.newest('talk'))['userInput']).to.equal('hello');
    });
  }

  it('setRegisterContext adds to the variables of every question', async () => {
    await openChat();
    dydu.chat.setRegisterContext('plan', 'pro');
    dydu.chat.setRegisterContext('age', 7);
    await chat.hear('hello');
    expect(JSON.parse((await chat.newest('talk'))['variables'] ?? '')).to.deep.equal({plan: 'pro', age: '7'});
  });

  it('setDialogVariable sets a variable of the dialog, and returns a promise', async () => {
    await openChat();
    await chat.hear('hello');
    const set = dydu.chat.setDialogVariable('step', 2);
    expect(set).to.be.instanceOf(Promise);
    await set;
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'variable'));
    expect(await chat.newest('variable')).to.include({name: 'step', value: '2'});
  });

  it('clearInteractions empties what is shown', async () => {
    await openChat();
    await chat.hear('hello');
    dydu.chat.clearInteractions();
    await until(() => chat.all('.turn').length === 0, 'nothing is left');
  });

  it('newdialog begins a new dialog with its welcome, and returns a promise', async () => {
    await openChat({welcome: '#welcome#'});
    await chat.answered(1);
    await chat.hear('hello');
    const context = (await chat.sent('talk')).at(-1)?.contextId;
    await dydu.newdialog();
    await until(() => chat.all('.said').length === 1, 'the welcome is there');
    await chat.hear('again');
    const [welcome, again] = (await chat.sent('talk')).slice(-2);
    expect([welcome?.form['userInput'], again?.form['userInput']]).to.deep.equal(['#welcome#', 'again']);
    expect(again?.contextId).not.to.equal(context);
  });
});
