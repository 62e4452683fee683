import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {openChat, until, type Attributes, type Chat} from '../../support/chat.js';
import {startServers, type Servers} from '../../support/servers.js';

/** No window of WebKitGTK is smaller. */
const phone = [460, 700] as const;
const highest = '2147483647';

/** Bars of pages, and pages that are drawn larger or smaller. */
describe('the window, among what else is fixed in the page', () => {
  let servers: Servers;
  let chat: Chat;
  let added: HTMLElement;
  let zoom = 1;
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());
  beforeEach(() => {
    zoom = 1;
    added = document.createElement('div');
    document.body.append(added);
  });
  afterEach(async () => {
    added.remove();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    await setViewport({width: 800, height: 600});
  });

  const place = async (attributes: Attributes = {}) => {
    chat = await openChat(servers, attributes);
  };
  const bar = (css: string) => {
    added.style.cssText = `position: fixed; inset-inline: 0; background: teal; ${css}`;
  };
  /** In pixels of the viewport. Engines without `currentCSSZoom` leave the zoom out of what they measure. */
  const boxOf = (selector: string) => {
    const one = chat.get(selector);
    const {x, y, width, height} = one.getBoundingClientRect();
    const scale = 'currentCSSZoom' in one ? 1 : zoom;
    return new DOMRect(x * scale, y * scale, width * scale, height * scale);
  };
  const seen = (selector: string) => {
    const {x, y, width, height} = boxOf(selector);
    return document.elementFromPoint(x + width / 2, y + height / 2) === chat.element;
  };
  const areSeen = () => ['#close', '#input', '#send'].every(seen);
  const isInTopLayer = () => chat.get('#window').matches(':popover-open');
  const fits = () => {
    const {left, top, right, bottom} = boxOf('#window');
    return left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
  };

  for (const css of ['inset-block-start: 0; block-size: 56px', 'inset-block-end: 0; block-size: 200px'])
    it(`covers a bar on a phone (${css})`, async () => {
      await setViewport({width: phone[0], height: phone[1]});
      bar(`${css}; z-index: ${highest}`);
      await place();
      await until(areSeen, 'all of it can be reached');
    });

  it('covers a banner of the page that is in the top layer, on a phone', async () => {
    await setViewport({width: phone[0], height: phone[1]});
    bar('inset-block: 0');
    added.popover = 'manual';
    added.showPopover();
    await place();
    await until(areSeen, 'all of it can be reached');
    chat.element.close();
    await chat.settled();
    added.hidePopover();
    added.showPopover();
    await chat.element.show();
    await until(areSeen, 'all of it can be reached again');
  });

  it('is what the page says where it floats, before and after it covered', async () => {
    await place();
    expect(isInTopLayer()).to.equal(false);
    await setViewport({width: phone[0], height: phone[1]});
    await until(isInTopLayer, 'it covers');
    await setViewport({width: 800, height: 600});
    await until(() => !isInTopLayer(), 'it floats again');
    expect(fits()).to.equal(true);
  });

  it('can be closed below a sticky bar', async () => {
    bar('inset-block-start: 0; block-size: 60px; z-index: 1030');
    await place();
    await until(areSeen, 'all of it can be reached');
  });

  it('stays below a dialog of the page', async () => {
    bar('inset-block: 0; z-index: 1050');
    await place();
    // What decides it does so when all transitions are over.
    await Promise.all(
      chat
        .get('#window')
        .getAnimations()
        .map(({finished}) => finished),
    );
    await chat.settled();
    expect([isInTopLayer(), seen('#close')]).to.deep.equal([false, false]);
  });

  for (const element of ['documentElement', 'body'] as const)
    for (const factor of [1.25, 0.8, 2])
      for (const [width, height] of [phone, [1200, 720]] as const)
        it(`is in view where ${element} has zoom ${String(factor)}, at ${String(width)} × ${String(height)}`, async () => {
          await setViewport({width, height});
          zoom = factor;
          document[element].style.setProperty('zoom', String(zoom));
          await place();
          expect(fits()).to.equal(true);
          expect(areSeen()).to.equal(true);
          expect(isInTopLayer(), 'it is not taken for one that an ancestor holds').to.equal(
            width === phone[0],
          );
        });

  it('is not shown where its element is hidden, and lets the page scroll', async () => {
    await setViewport({width: phone[0], height: phone[1]});
    await place();
    const {style} = document.documentElement;
    await until(() => style.overflow === 'hidden', 'the page stands still');
    chat.element.hidden = true;
    for (const selector of ['#launcher', '#window'])
      expect(chat.get(selector).checkVisibility(), selector).to.equal(false);
    await until(() => style.overflow === '', 'the page scrolls');
    chat.element.hidden = false;
    await until(areSeen, 'it is back');
    chat.element.mode = 'inline';
    chat.element.hidden = true;
    expect(chat.get('#window').checkVisibility()).to.equal(false);
  });
});
