import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {press, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';
import {newBot} from '../../support/visitor.js';

describe('where and how large the window is', () => {
  const {servers, chat, openChat} = setupChat();
  before(async () => {
    await setViewport({width: 1000, height: 800});
  });
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
  });
  const box = (selector: string) => chat.get(selector).getBoundingClientRect();
  const page = () => document.documentElement.getBoundingClientRect();

  it('floats at the end of the page, above the launcher', async () => {
    await openChat({});
    expect(box('#window').width).to.equal(400);
    expect(box('#window').right).to.be.closeTo(page().right - 16, 1);
    expect(box('#launcher').right).to.be.closeTo(page().right - 16, 1);
    expect(box('#window').bottom).to.be.at.most(box('#launcher').top);
  });

  it('floats at the start of the page', async () => {
    await openChat({placement: 'start'});
    expect(box('#window').left).to.be.closeTo(16, 1);
    expect(box('#launcher').left).to.be.closeTo(16, 1);
  });

  it('the end is on the left where one reads from the right', async () => {
    document.documentElement.dir = 'rtl';
    await openChat({});
    expect(box('#window').left).to.be.closeTo(page().left + 16, 1);
  });

  it('has the sizes of its attributes, else of the style sheet, and fits the page', async () => {
    await openChat({width: '320', height: '25rem', 'z-index': '77'});
    expect(box('#window').width).to.equal(320);
    expect(box('#window').height).to.equal(400);
    for (const id of ['#window', '#launcher']) expect(getComputedStyle(chat.get(id)).zIndex).to.equal('77');
    chat.element.style.setProperty('--dydu-width', '380px');
    chat.element.width = null;
    chat.element.height = '9000';
    await chat.settled();
    expect(box('#window').width).to.equal(380);
    expect(box('#window').top).to.be.at.least(0);
    chat.element.zIndex = null;
    await chat.settled();
    expect(getComputedStyle(chat.get('#launcher')).zIndex).to.equal('1000');
  });

  it('the launcher has its z-index before anybody has shown interest', async () => {
    const tag = html`<dydu-chatbox bot-id="b" server="https://app1.example" z-index="9"></dydu-chatbox>`;
    const element = await fixture<DyduChatbox>(tag);
    const launcher = element.shadowRoot?.querySelector('#launcher') as HTMLElement;
    expect(getComputedStyle(launcher).zIndex).to.equal('9');
  });

  it('inline: fills the box of the element, open, without a launcher', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('dydu-chatbox');
    element.style.cssText = 'block-size: 300px; inline-size: 500px';
    Object.assign(element, {botId: newBot(), server: servers.main, mode: 'inline'});
    around.append(element);
    const root = () => element.shadowRoot as ShadowRoot;
    await until(() => root().querySelector('#input'), 'it is open');
    const window = (root().querySelector('#window') as HTMLElement).getBoundingClientRect();
    const own = element.getBoundingClientRect();
    expect([window.x, window.y, window.width, window.height]).to.deep.equal([own.x, own.y, 500, 300]);
    expect(getComputedStyle(root().querySelector('#launcher') as HTMLElement).display).to.equal('none');
    expect(getComputedStyle(root().querySelector('#close') as HTMLElement).display).to.equal('none');
  });

  it('full: covers the page while open', async () => {
    await openChat({mode: 'full'});
    const {x, y, width, height} = box('#window');
    expect([x, y, width, height]).to.deep.equal([0, 0, page().width, window.innerHeight]);
    expect(getComputedStyle(chat.get('#launcher')).display).to.equal('none');
    chat.element.close();
    await chat.settled();
    expect(getComputedStyle(chat.get('#launcher')).display).to.not.equal('none');
  });

  it('is never closed where it is a part of the page, so that nothing pretends to', async () => {
    const element = await fixture<DyduChatbox>(
      html`<dydu-chatbox
        bot-id=${newBot()}
        server=${servers.main}
        lang="en"
        mode="inline"
        consent="required"
      ></dydu-chatbox>`,
    );
    const root = element.shadowRoot as ShadowRoot;
    await until(() => root.querySelector('#agree'), 'consent is asked for');
    const shown = ['#agree', '#decline', '#close'].map(
      id => root.querySelector(id)?.getClientRects().length !== 0,
    );
    expect(shown).to.deep.equal([true, false, false]);
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('keydown', hear);
    root.querySelector<HTMLElement>('#agree')?.focus();
    await press('Escape');
    document.removeEventListener('keydown', hear);
    expect(heard, 'it may mean something to the page').to.equal(1);
    expect(root.activeElement?.id).to.equal('agree');
  });
});
