import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

describe('a page in a frame, as an app shows it', () => {
  const servers = setupServers();
  let visitor: Visitor;
  afterEach(() => {
    visitor.leave();
  });

  const visit = async (width: number, height: number, attributes: Record<string, string> = {}) => {
    const bot = newBot();
    visitor = await Visitor.visit({'bot-id': bot, server: servers.main, lang: 'en', ...attributes});
    const frame = visitor.page.frameElement as HTMLElement;
    frame.style.cssText = `border: 0; inline-size: ${String(width)}px; block-size: ${String(height)}px`;
    await visitor.open();
  };
  const box = (selector: string) => {
    const {left, top, right, bottom} = visitor.find(selector)?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, right, bottom].map(Math.round);
  };
  const isInView = (selector: string) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = box(selector);
    const {innerWidth, innerHeight} = visitor.page;
    expect(left, selector).to.be.at.least(0);
    expect(top, selector).to.be.at.least(0);
    expect(right, selector).to.be.within(1, innerWidth);
    expect(bottom, selector).to.be.within(1, innerHeight);
  };

  for (const [width, height] of [
    [800, 600],
    [320, 480],
    [320, 256],
    [240, 200],
  ] as const)
    it(`full fills ${String(width)} × ${String(height)} px, and a question can be asked`, async () => {
      await visit(width, height, {mode: 'full'});
      await visitor.hear('What is on my bill?');
      expect(box('#window')).to.deep.equal([0, 0, width, height]);
      for (const part of ['#close', '#input', '#send']) isInView(part);
      expect(visitor.find('#transcript')?.clientHeight).to.be.above(40);
      const {scrollingElement} = visitor.page.document;
      expect(scrollingElement?.scrollWidth).to.equal(width);
      expect(visitor.page.getComputedStyle(visitor.find('#launcher') as Element).display).to.equal('none');
    });

  it('a floating window covers a tiny view as well', async () => {
    await visit(320, 256);
    expect(box('#window')).to.deep.equal([0, 0, 320, 256]);
    for (const part of ['#close', '#input', '#send']) isInView(part);
  });

  it('another route of a single page is told with the next question, in the same dialog', async () => {
    await visit(800, 600);
    await visitor.hear('What is on my bill?');
    visitor.page.history.pushState({}, '', '/app/bills?id=7#top');
    await visitor.hear('How do I pay my bill?');
    visitor.page.history.back();
    await until(() => visitor.page.location.pathname.endsWith('host.html'), 'the first route is back');
    await visitor.hear('Thank you');
    const talks = (await servers.log('main')).filter(({endpoint}) => endpoint === 'talk').slice(-3);
    const paths = talks.map(({form}) => new URL(form['userUrl'] ?? '').pathname);
    expect(paths).to.deep.equal([
      '/test/support/pages/host.html',
      '/app/bills',
      '/test/support/pages/host.html',
    ]);
    expect(talks[1]?.form['userUrl']).to.match(/\?id=7#top$/);
    expect(new Set(talks.map(({contextId}) => contextId)).size).to.equal(2, 'none, then the one');
    expect(visitor.texts('answer').length).to.equal(3);
  });
});
