import {expect} from '@open-wc/testing';
import {click, until} from '../../support/chat.js';
import {placeChatbox} from '../../support/chatbox.js';
import {watchConsole, type Said} from '../../support/console.js';
import {calls} from './configured.js';
import {dydu} from './adapter.js';
import {setupChat} from '../../support/setup-chat.js';

describe('what the page has configured for the official widget', () => {
  const {servers, chat, openChat} = setupChat();
  let said: Said;
  before(() => {
    said = watchConsole();
  });
  after(() => {
    said.end();
  });
  const told = (name: string) => calls.filter(([called]) => called === name).map(([, ...details]) => details);
  const forget = () => calls.splice(0);

  it('hears once that the chat is there, with its id, and is loaded', async () => {
    expect(calls).to.deep.equal([]);
    await openChat({id: 'shop-chat'});
    const hooks = calls.filter(([name]) => name !== 'teaserClicked');
    expect(hooks).to.deep.equal([['load'], ['dyduAfterLoad', 'shop-chat'], ['dyduChatboxReady']]);
    expect(chat.element.qualification).to.equal(true);
    await openChat();
    expect(calls.filter(([name]) => name !== 'teaserClicked').length).to.equal(3);
  });

  it('hears of the launcher, and that the window was closed', async () => {
    forget();
    await openChat();
    expect(told('teaserClicked')).to.deep.equal([[]]);
    expect(told('minimize')).to.deep.equal([]);
    chat.get('#close').click();
    await until(() => told('minimize').length > 0, 'it is told');
    chat.get('#launcher').click();
    await chat.settled();
    chat.get('#launcher').click();
    await until(() => told('minimize').length === 2, 'it is told again');
    expect(told('teaserClicked')).to.deep.equal([[], []]);
  });

  it('hears of each question that was sent, with its text, and of no other', async () => {
    forget();
    await openChat();
    const before = said.warnings.length;
    await chat.hear('1 + 1');
    expect(told('asked')).to.deep.equal([['1 + 1'], ['1 + 1']]);
    expect(
      said.warnings.slice(before).map(words => /"(.*)" is not a function of this page/.exec(words)?.[1]),
    ).to.deep.equal(['eval', 'nobody.there']);
    dydu.chat.handleRewordClicked('hidden', {type: 'ask', hide: true});
    await chat.answered(2);
    document.addEventListener('dydu-ask', event => event.preventDefault(), {once: true});
    await chat.ask('kept');
    await chat.settled();
    expect(told('asked').length).to.equal(2);
  });

  it('hears nothing of another chatbox', async () => {
    forget();
    const first = await openChat({'top-questions': '2'});
    await until(() => told('top').length === 1, 'of the first it is told');
    await openChat({'top-questions': '2'});
    await until(() => chat.find('[part=top-questions]'), 'they are there');
    await chat.hear('of the second');
    chat.get('#close').click();
    await chat.settled();
    await first.hear('of the first');
    expect(told('asked')).to.deep.equal([['of the first'], ['of the first']]);
    expect([told('top').length, told('minimize').length]).to.deep.equal([1, 0]);
    // The second comes before the first.
    first.element.before(chat.element);
    expect(dydu.space.get()).to.equal(null);
    forget();
    first.get('#close').click();
    await first.settled();
    chat.get('#launcher').click();
    await chat.settled();
    expect([told('teaserClicked').length, told('minimize').length]).to.deep.equal([1, 0]);
    chat.get('#close').click();
    await until(() => told('minimize').length === 1, 'of the new first it is told');
  });

  it('hears that other words are proposed', async () => {
    forget();
    await openChat();
    await chat.show('text-plain');
    expect(told('rewords')).to.deep.equal([]);
    await chat.show('reword-many');
    await until(() => told('rewords').length === 1, 'it is told');
    await chat.show('text-plain');
    expect(told('rewords').length).to.equal(1);
  });

  it('hears what was wrong with an answer, by its number', async () => {
    forget();
    await openChat();
    await chat.show('feedback');
    await click(chat.named('.feedback button', 'No'));
    await until(() => chat.words('.feedback button').includes('Unclear'), 'the reasons are there');
    expect(told('reason')).to.deep.equal([]);
    await click(chat.named('.feedback button', 'Unclear'));
    expect(told('reason')).to.deep.equal([[1]]);
    await click(chat.named('.feedback button', 'Send'));
    expect(told('reason').length).to.equal(1);
  });

  it('hears of consent', async () => {
    forget();
    const element = await placeChatbox(servers);
    element.consent = 'required';
    await element.updateComplete;
    const find = (id: string) => element.shadowRoot?.querySelector<HTMLElement>(id);
    expect(told('consent')).to.deep.equal([]);
    find('#launcher')?.click();
    await until(() => told('consent').length === 1, 'it is asked for');
    expect(told('agreed')).to.deep.equal([]);
    find('#agree')?.click();
    expect(told('agreed')).to.deep.equal([[]]);
    await until(() => find('#input'), 'the conversation is there');
    expect(told('consent').length).to.equal(1);
  });

  it('hears of the questions asked most', async () => {
    forget();
    await openChat({'top-questions': '2'});
    await until(() => told('top').length === 1, 'they are there');
    const button = chat.get('[part=top-questions] button');
    const text = button.textContent.trim();
    await click(button);
    expect(told('topClicked')).to.deep.equal([[text]]);
    expect(told('asked')[0]).to.deep.equal([text]);
  });
});
