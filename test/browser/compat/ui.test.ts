import {expect} from '@open-wc/testing';
import {click, press, until} from '../../support/chat.js';
import {placeChatbox} from '../../support/chatbox.js';
import {dydu, page, putBack, warnings} from './adapter.js';
import {setupChat} from '../../support/setup-chat.js';

describe('window.dydu.ui', () => {
  const {servers, chat, openChat} = setupChat();
  afterEach(putBack);
  const asked = async () => (await chat.sent('talk')).length;
  const dialog = () => chat.get('#overlay') as HTMLDialogElement;

  it('toggle: hidden, the launcher, the window, the full page', async () => {
    const element = await placeChatbox(servers);
    const launcher = () => element.shadowRoot?.querySelector('#launcher')?.getBoundingClientRect().width ?? 0;
    const shown = () => element.shadowRoot?.querySelector('#window')?.getBoundingClientRect().width ?? 0;
    dydu.ui.toggle(0);
    expect([launcher(), element.open]).to.deep.equal([0, false]);
    dydu.ui.toggle(1);
    expect(launcher()).to.be.above(0);
    dydu.ui.toggle(2);
    await until(() => shown() > 0, 'the window is there');
    expect([element.open, element.mode]).to.deep.equal([true, 'window']);
    dydu.ui.toggle(3);
    await until(() => shown() === innerWidth, 'it fills the page');
    dydu.ui.toggle(2);
    await until(() => element.mode === 'window', 'it is a window again');
    dydu.ui.toggle(1);
    await until(() => shown() === 0, 'it is closed');
    expect(launcher()).to.be.above(0);
    dydu.ui.toggle(2);
    dydu.ui.toggle(0);
    expect([launcher(), shown(), element.open]).to.deep.equal([0, 0, false]);
  });

  it('sidebar opens with the page’s words, made safe, and closes', async () => {
    await openChat();
    dydu.ui.sidebar(true, {body: '<p>All of it</p><script>1</script>', title: 'Terms'});
    await until(() => chat.find('#overlay')?.matches('[open]'), 'it is open');
    expect(chat.words('#overlay h3, #overlay p')).to.deep.equal(['Terms', 'All of it']);
    expect(dialog().querySelector('script')).to.equal(null);
    dydu.ui.sidebar(false);
    await until(() => !dialog().open, 'it is closed');
    dydu.ui.sidebar(true, {body: '<p>More</p>', title: ''});
    await until(() => dialog().open, 'it opens again');
    expect(chat.words('#overlay p')).to.deep.equal(['More']);
  });

  for (const [what, lock, unlock] of [
    ['ui.lock', () => dydu.ui.lock(), () => dydu.ui.lock(false)],
    ['_dydu_lockTextField', () => page._dydu_lockTextField(true), () => page._dydu_lockTextField(false)],
  ] as const) {
    it(`${what} locks the input, and what stands in it; clicks still ask`, async () => {
      await openChat();
      chat.write('typed before');
      await chat.settled();
      lock();
      expect(chat.input().readOnly).to.equal(true);
      const before = await asked();
      chat.input().form?.requestSubmit();
      await chat.settled();
      expect(await asked()).to.equal(before);
      expect(chat.input().value).to.equal('typed before');
      dydu.chat.handleRewordClicked('clicked', {type: 'reword'});
      await chat.answered(1);
      unlock();
      expect(chat.input().readOnly).to.equal(false);
      chat.input().form?.requestSubmit();
      await chat.answered(2);
    });
  }

  it('the page unlocks what an answer has locked, and a new conversation is unlocked', async () => {
    await openChat();
    await chat.show('action-lock');
    expect(chat.input().readOnly).to.equal(true);
    page._dydu_lockTextField(false);
    await chat.hear('hello');
    await chat.show('action-lock');
    expect(chat.input().readOnly).to.equal(true);
    chat.element.restart();
    await until(() => !chat.input().readOnly, 'it is unlocked');
  });

  it('another chatbox neither locks the first nor ends its placeholder', async () => {
    const first = await openChat();
    first.write('half a sentence');
    dydu.ui.placeholder('Your number');
    await openChat();
    await chat.show('action-lock');
    expect([chat.input().readOnly, first.input().readOnly]).to.deep.equal([true, false]);
    await first.hear('My parcel');
    dydu.ui.placeholder('Your number');
    chat.element.restart();
    await until(() => !chat.input().readOnly, 'it is unlocked');
    await chat.hear('hello');
    expect(first.input().placeholder).to.equal('Your number');
    await chat.show('action-placeholder');
    expect(first.input().placeholder).to.equal('Your number');
    expect(chat.input().placeholder).not.to.equal('Your question');
    dydu.ui.lock();
    first.write('the same');
    await chat.hear('the same');
  });

  it('disable and enable', async () => {
    const element = await placeChatbox(servers);
    dydu.ui.disable();
    await element.show();
    const input = () => element.shadowRoot?.querySelector<HTMLTextAreaElement>('#input');
    await until(() => input()?.disabled, 'it is disabled from the first');
    dydu.ui.enable();
    expect(input()?.disabled).to.equal(false);
  });

  it('placeholder: 50 characters, until the next question', async () => {
    await openChat();
    const usual = chat.input().placeholder;
    dydu.ui.placeholder('Your number');
    expect(chat.input().placeholder).to.equal('Your number');
    page.dyduCustomPlaceHolder('x'.repeat(60));
    expect(chat.input().placeholder).to.equal('x'.repeat(50));
    await chat.hear('hello');
    expect(chat.input().placeholder).to.equal(usual);
  });

  it('placeholder of an answer, which the page may prevent', async () => {
    await openChat();
    await chat.show('action-placeholder');
    const usual = chat.input().placeholder;
    await chat.hear('hello');
    expect(chat.input().placeholder).not.to.equal(usual);
    const prevent = (event: Event) => event.preventDefault();
    chat.element.addEventListener('dydu-action', prevent, {once: true});
    await chat.show('action-placeholder');
    expect(chat.input().placeholder).not.to.equal(usual);
  });

  it('maximizeIframe fills the page, without a header', async () => {
    const element = await placeChatbox(servers);
    dydu.maximizeIframe();
    const part = (name: string) => element.shadowRoot?.querySelector(`[part=${name}]`);
    await until(() => part('input'), 'it is open');
    expect(part('window')?.getBoundingClientRect().width).to.equal(innerWidth);
    expect(part('header')?.getBoundingClientRect().height).to.equal(0);
  });

  it('setZoom enlarges an image of an answer, or another', async () => {
    await openChat();
    const src = new URL('/demo/favicon.svg', location.href).href;
    dydu.chat.reply(`<img src="${src}" alt="a leaf">`);
    await chat.answered(1);
    page.setZoom('/demo/favicon.svg');
    await until(() => chat.find('#overlay > .overlay-body > img'), 'it is large');
    await until(() => dialog().open, 'it is above');
    await press('Escape');
    await until(() => !dialog().open, 'it is closed');
    page.setZoom('/demo/hero.svg');
    await until(() => chat.find('#overlay .answer img'), 'another one is shown');
    await until(() => dialog().open, 'it is above');
    await click(chat.named('#overlay button', 'Close'));
  });

  it('what there is not is said in the console, once a call', () => {
    for (const [name, call] of Object.entries({
      'ui.upload': dydu.ui.upload,
      'promptEmail.prompt': dydu.promptEmail.prompt,
    })) {
      const heard = warnings(call);
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.contain(`window.dydu.${name}() does nothing here: `);
    }
    expect(warnings(page.dyduKnowledgeUploadFile)[0]).to.contain('dydu-action');
    expect('voice' in dydu).to.equal(false);
  });
});
