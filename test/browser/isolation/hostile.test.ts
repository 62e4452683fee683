import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';
import {hostileSheets} from './hostile-sheets.js';

/** In these everything is compared… */
const inWindow = [
  '#window',
  'header',
  '#title',
  '#close',
  '#close svg',
  '#transcript',
  '.question',
  '.typed',
].concat([
  '.answer',
  '.answer p',
  '.replies .action',
  '.composer',
  '#input',
  '#send',
  '#send svg',
  '.hidden',
]);
/** …and of these what is seen of a button without words. */
const ofLauncher = [
  'background-color',
  'border-top-width',
  'border-top-left-radius',
  'color',
  'cursor',
].concat(['display', 'opacity', 'pointer-events', 'position', 'visibility', 'box-shadow']);

/** The font is the page's own business, as promised; and `auto` is no size for what is fixed, so its name is all the same. */
const isOfPage = (property: string) => property === 'font-family' || /^min-(?!content)/.test(property);

describe('a hostile page', () => {
  const servers = setupServers();
  let visitor: Visitor;
  before(async () => {
    visitor = await Visitor.visit({'bot-id': newBot(), server: servers.main, lang: 'en'});
    // Pages scroll where their words are enlarged.
    visitor.page.document.documentElement.style.overflow = 'hidden';
    await visitor.open();
    await visitor.hear('Fixture: quick-replies');
  });
  after(() => {
    visitor.leave();
  });

  const underSheet = <T>(css: string, look: () => T): T => {
    const style = visitor.page.document.createElement('style');
    style.textContent = css;
    visitor.page.document.head.append(style);
    const seen = look();
    style.remove();
    return seen;
  };
  const lookAt = (selector: string, properties?: readonly string[]) => {
    const element = visitor.find(selector) as Element;
    const style = visitor.page.getComputedStyle(element);
    const {x, y, width, height} = element.getBoundingClientRect();
    return [
      `${selector} is at ${[x, y, width, height].map(Math.round).join(' ')}`,
      ...(properties ?? [...style].filter(property => !isOfPage(property))).map(
        property => `${selector} { ${property}: ${style.getPropertyValue(property)} }`,
      ),
    ];
  };
  const everything = () => [
    ...inWindow.flatMap(selector => lookAt(selector)),
    ...lookAt('#launcher', ofLauncher),
    ...lookAt('#launcher svg', [...ofLauncher, 'fill', 'stroke', 'stroke-width']),
  ];

  /** There a window in a vertical page stands on the other side. */
  const isWebKit = () => /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
  const placeless = (look: string) => !/ is at |left|right|inset-inline/.test(look);

  for (const [name, css] of Object.entries(hostileSheets))
    it(`changes nothing of the chat: ${name}`, () => {
      const calm = new Set(everything());
      const changed = underSheet(css, everything).filter(one => !calm.has(one));
      const isOnOtherSide = name === 'vertical writing' && isWebKit();
      expect(isOnOtherSide ? changed.filter(placeless) : changed).to.deep.equal([]);
      const {left, right} = underSheet(
        css,
        () => visitor.find('#window')?.getBoundingClientRect() ?? new DOMRect(),
      );
      expect([left >= 0, right <= visitor.page.innerWidth]).to.deep.equal([true, true]);
    });

  it('gets no line, gap or row for the chat', () => {
    const {document} = visitor.page;
    const footer = document.createElement('footer');
    visitor.element?.before(footer);
    for (const css of [
      'body { display: flex; flex-direction: column; justify-content: space-between; block-size: 500px }',
      'body { display: grid; gap: 50px; block-size: 500px }',
    ])
      underSheet(css, () => {
        const places = () =>
          [...document.querySelectorAll('h1, footer')].map(
            one => one.getBoundingClientRect().toJSON() as unknown,
          );
        const withChat = places();
        visitor.element?.style.setProperty('display', 'none');
        expect(places()).to.deep.equal(withChat);
        visitor.element?.style.removeProperty('display');
      });
    footer.remove();
  });

  it('sees nothing of the chat’s styles', async () => {
    const {document} = visitor.page;
    const page = () =>
      ['html', 'body', 'h1'].map(selector =>
        [...visitor.page.getComputedStyle(document.querySelector(selector) as Element)].map(
          property =>
            `${property}: ${visitor.page.getComputedStyle(document.querySelector(selector) as Element).getPropertyValue(property)}`,
        ),
      );
    const withChat = page();
    expect(document.querySelectorAll('style, link').length).to.equal(0);
    expect([document.styleSheets.length, document.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
    const {element} = visitor;
    const parent = element?.parentElement;
    element?.remove();
    expect(page()).to.deep.equal(withChat);
    parent?.append(element as Element);
    await until(() => visitor.find('#input'), 'the chat is there');
  });

  it('gives its font, unless the owner names one', () => {
    const font = (selector: string) =>
      visitor.page.getComputedStyle(visitor.find(selector) as Element).fontFamily;
    const fonts = (css: string) => underSheet(css, () => ['.answer', '#input', '#send'].map(font));
    const three = (name: string) => [name, name, name];
    expect(fonts('body { font-family: Georgia }')).to.deep.equal(three('Georgia'));
    expect(fonts('* { font-family: Georgia !important }')).to.deep.equal(three('Georgia'));
    const named = 'dydu-chatbox { --dydu-font: Verdana; --dydu-font-size: 20px }';
    expect(fonts(`* { font-family: Georgia !important } ${named}`)).to.deep.equal(three('Verdana'));
    const size = underSheet(
      `* { font-size: 9px !important } ${named}`,
      () => visitor.page.getComputedStyle(visitor.find('.answer') as Element).fontSize,
    );
    expect(size).to.equal('20px');
  });

  it('may hide the chat', () => {
    for (const css of ['display: none', 'visibility: hidden'])
      for (const selector of ['body', 'dydu-chatbox'])
        for (const part of ['#launcher', '#window'])
          expect(
            underSheet(`${selector} { ${css} }`, () => {
              const element = visitor.find(part) as HTMLElement;
              return element.checkVisibility({visibilityProperty: true});
            }),
            `${part} under ${selector} { ${css} }`,
          ).to.equal(false);
  });
});
