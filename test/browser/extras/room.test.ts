import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

/** No browser here has a keyboard on its screen: what it tells a page is told by the test. */
describe('a window that covers the page', () => {
  const {chat, openChat} = setupChat();
  const viewport = Object.assign(new EventTarget(), {height: 0, offsetTop: 0, scale: 1});
  before(() => {
    Object.defineProperty(window, 'visualViewport', {configurable: true, value: viewport});
  });
  after(() => {
    Reflect.deleteProperty(window, 'visualViewport');
  });
  beforeEach(() => {
    tell(innerHeight);
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });
  const tell = (height: number, offsetTop = 0, scale = 1) => {
    Object.assign(viewport, {height, offsetTop, scale});
    viewport.dispatchEvent(new Event('resize'));
  };
  const own = (name: string) => chat.get('#window').style.getPropertyValue(name);
  const overflow = () => getComputedStyle(document.documentElement).overflowY;

  it('ends where the keyboard begins', async () => {
    await openChat({mode: 'full'});
    tell(300, 12);
    expect([own('--_dydu-room'), own('--_dydu-top')]).to.deep.equal(['300px', '12px']);
    const {top, height} = chat.get('#window').getBoundingClientRect();
    expect([top, height]).to.deep.equal([12, 300]);
    const {bottom} = chat.input().getBoundingClientRect();
    expect(bottom, 'the input is in view').to.be.below(312);
    tell(innerHeight);
    expect([own('--_dydu-room'), own('--_dydu-top')]).to.deep.equal(['', '']);
    expect(chat.get('#window').getBoundingClientRect().height).to.equal(innerHeight);
  });

  it('does not mind a bar that comes and goes, nor a visitor who zooms in', async () => {
    await openChat({mode: 'full'});
    tell(innerHeight - 60);
    expect(own('--_dydu-room')).to.equal('');
    tell(innerHeight / 2, 0, 2);
    expect(own('--_dydu-room')).to.equal('');
  });

  it('keeps the page behind it still, and gives it back as it was', async () => {
    document.documentElement.style.overflow = 'scroll';
    await openChat({mode: 'full'});
    await until(() => overflow() === 'hidden', 'the page stands still');
    chat.element.close();
    await until(() => overflow() === 'scroll', 'the page scrolls');
    await chat.element.show();
    await until(() => overflow() === 'hidden', 'the page stands still again');
    chat.element.remove();
    expect(overflow()).to.equal('scroll');
  });

  it('keeps the page still while it opens, when it is drawn smaller', async () => {
    await openChat({mode: 'full'});
    chat.element.close();
    await until(() => overflow() !== 'hidden', 'the page scrolls');
    chat.element.style.setProperty('--dydu-motion', '1s');
    await chat.element.show();
    await until(() => overflow() === 'hidden', 'the page stands still');
    expect(chat.get('#window').getBoundingClientRect().width, 'it is on its way').to.be.below(innerWidth);
  });

  it('is not one that floats', async () => {
    await openChat();
    tell(200);
    expect(own('--_dydu-room')).to.equal('');
    expect(overflow()).to.not.equal('hidden');
  });
});
