import {expect} from '@open-wc/testing';
import {until, type Chat} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

const isClipped = (one: Element) => one.id !== 'transcript' && getComputedStyle(one).overflowY !== 'visible';

/** Read large, narrow, widely set, or by touch. */
describe('reading', () => {
  const {openChat, placeChat} = setupChat();

  const furnish = async (chat: Chat) => {
    for (const name of ['quick-replies', 'product', 'text-links', 'sidebar-html', 'feedback'])
      await chat.show(name);
  };
  /** What is wider than its place, and what its place cuts off. */
  const cut = ({all}: Chat) =>
    all('#window, header, #title, #transcript, .turn, .said, .composer, .action, .question, .card, .feedback')
      .filter(
        one =>
          one.scrollWidth > one.clientWidth + 1 ||
          (isClipped(one) && one.scrollHeight > one.clientHeight + 1),
      )
      .map(({id, className, textContent}) => `${id}${className}: ${textContent.trim().slice(0, 40)}`);

  for (const [name, style] of Object.entries({
    'in 320 pixels': '',
    'in 320 pixels, twice as large': '--dydu-font-size: 32px',
    'with the spaces of WCAG 1.4.12': 'letter-spacing: 0.12em; word-spacing: 0.16em; --dydu-line-height: 1.5',
  }))
    it(`${name}: nothing is cut off, nothing scrolls sideways`, async () => {
      const chat = await placeChat({mode: 'inline'});
      chat.element.style.cssText = `inline-size: 320px; ${style}`;
      await until(() => chat.find('#input'), 'the input is there');
      await furnish(chat);
      expect(cut(chat)).to.deep.equal([]);
    });

  it('what can be pressed is large enough for a finger', async () => {
    const chat = await openChat({languages: 'en, fr', suggestions: '3'});
    for (const name of ['quick-replies', 'carousel', 'text-images', 'sidebar-html', 'feedback'])
      await chat.show(name);
    chat.write('bill');
    await until(() => chat.find('#suggestions'), 'a list is there');
    const targets = chat.all('button:not(.zoom), a.action, select, textarea, [role=option]');
    expect(targets.length).to.be.above(20);
    const small = targets
      .map(one => [one.getBoundingClientRect(), one] as const)
      // The copy button is 44 px where fingers press.
      .filter(([{width, height}, one]) => Math.min(width, height) < (one.matches('.copy') ? 32 : 44))
      .map(
        ([{width, height}, {outerHTML}]) => `${String(width)} x ${String(height)}: ${outerHTML.slice(0, 80)}`,
      );
    expect(small).to.deep.equal([]);
  });

  it('nothing is for those only who can hover', async () => {
    const chat = await openChat();
    await furnish(chat);
    // Without a pointer that hovers, what else appears under one is always there.
    const rules = chat.root.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
    const hoverless = rules.filter(
      rule => rule instanceof CSSMediaRule && rule.conditionText.includes('(hover: none)'),
    );
    expect(hoverless.map(({cssText}) => cssText.replace(/\s+/g, ' ')).join()).to.match(
      /\.meta \{ opacity: 1; \}/,
    );
    const hidden = chat
      .all('button, a, summary')
      .filter(one => getComputedStyle(one.closest('.meta') ?? one).opacity === '0');
    for (const one of hidden) {
      expect(one.className).to.contain('copy');
      one.focus();
      await until(
        () => getComputedStyle(one.closest('.meta') as Element).opacity === '1',
        'the keyboard shows it, too',
      );
    }
    expect(hidden.length === 0).to.equal(matchMedia('(hover: none)').matches);
  });
});
