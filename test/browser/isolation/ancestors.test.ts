import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, Visitor} from '../../support/visitor.js';

/** Each keeps what is fixed to itself. */
const holding = [
  'transform: translateZ(0)',
  'filter: brightness(1)',
  'perspective: 9px',
  'will-change: transform',
].concat([
  'contain: paint',
  'transform: scale(0.5)',
  'transform: translateX(-50vw); overflow: hidden; opacity: 0.5',
]);

describe('the place of the chat in its page', () => {
  const servers = setupServers();
  let visitor: Visitor;
  let warnings: string[];
  afterEach(() => {
    visitor.leave();
  });

  const visit = async (css: string, attributes: Record<string, string> = {}) => {
    visitor = await Visitor.visit({'bot-id': newBot(), server: servers.main, lang: 'en', ...attributes});
    const {page, element} = visitor;
    warnings = [];
    page.console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    const style = page.document.createElement('style');
    style.textContent = css;
    const around = page.document.createElement('div');
    around.id = 'around';
    if (element) around.append(element);
    page.document.body.append(style, around);
  };
  const placeOf = (selector: string) => {
    const {left, top, width, height} = visitor.find(selector)?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height].map(Math.round);
  };
  /** What is seen in the middle of a part of the chat. */
  const seenAt = (selector: string) => {
    const [left = 0, top = 0, width = 0, height = 0] = placeOf(selector);
    return visitor.page.document.elementFromPoint(left + width / 2, top + height / 2);
  };
  const inTopLayer = () => visitor.find('#window')?.matches(':popover-open') === true;

  it('is where the owner says, below what is above its z-index', async () => {
    await visit('');
    await visitor.open();
    expect(placeOf('#window')).to.deep.equal([384, 16, 400, 496]);
    expect(inTopLayer()).to.equal(false);
    expect(warnings).to.deep.equal([]);
  });

  for (const css of holding)
    it(`is not held by an ancestor with ${css}`, async () => {
      await visit(`#around { ${css}; inline-size: 200px; block-size: 100px }`);
      await visitor.open();
      expect(placeOf('#window')).to.deep.equal([384, 16, 400, 496]);
      expect(seenAt('#input')).to.equal(visitor.element);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain('<dydu-chatbox>').and.contain('place it directly in the body');
      await visitor.hear('What is on my bill?');
      visitor.find('#close')?.click();
      await visitor.element?.updateComplete;
      expect(visitor.find('#window')?.checkVisibility()).to.equal(false);
      await visitor.element?.show();
      expect(placeOf('#window')).to.deep.equal([384, 16, 400, 496]);
      expect(seenAt('#input')).to.equal(visitor.element);
    });

  it('stays in its own box where it is inline, whatever is around', async () => {
    await visit('#around { transform: translateX(20px); inline-size: 400px }', {mode: 'inline'});
    await visitor.open();
    expect(inTopLayer()).to.equal(false);
    expect(warnings).to.deep.equal([]);
    expect(placeOf('#window').slice(2)).to.deep.equal([400, 640]);
  });

  it('wins a war of z-indexes if the owner wants it to', async () => {
    const header = 'body::before { content: ""; position: fixed; inset: 0; z-index: 2147483647 }';
    await visit(header);
    await visitor.open();
    for (const part of ['#launcher', '#input'])
      expect(seenAt(part)).to.not.equal(visitor.element, 'a page may cover the chat');
    visitor.leave();
    await visit(`${header} dydu-chatbox { --dydu-z-index: 2147483647 }`);
    await visitor.open();
    for (const part of ['#launcher', '#input']) expect(seenAt(part)).to.equal(visitor.element);
  });
});
