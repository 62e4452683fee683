import {expect} from '@open-wc/testing';
import {openChat, type Chat} from '../../support/chat.js';
import {startServers, type Servers} from '../../support/servers.js';

/** Names that other components have for their own: `--_width` and the like. */
const common = [
  'width',
  'height',
  'own-width',
  'own-height',
  'size',
  'space',
  'color',
  'top',
  'room',
  'lift',
  'radius',
];

describe('private custom properties', () => {
  let servers: Servers;
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());

  const css = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(rule => rule.cssText).join('\n');
  const own = ({root}: Chat) => [
    ...new Set(
      root.adoptedStyleSheets
        .map(css)
        .join('\n')
        .match(/--_[\w-]+/g) ?? [],
    ),
  ];
  const looks = (chat: Chat) =>
    ['#launcher', '#window', '#input', '#unread', 'header'].map(selector => {
      const {x, y, width, height} = chat.get(selector).getBoundingClientRect();
      const {color, backgroundColor, borderColor, borderRadius} = getComputedStyle(chat.get(selector));
      return [selector, x, y, width, height, color, backgroundColor, borderColor, borderRadius];
    });
  const changes = async (sheet: (chat: Chat) => string) => {
    const chat = await openChat(servers);
    const before = looks(chat);
    const style = document.createElement('style');
    style.textContent = sheet(chat);
    document.head.append(style);
    try {
      expect(looks(chat)).to.deep.equal(before);
    } finally {
      style.remove();
    }
  };

  it('have a prefix that nobody else has', async () => {
    const names = own(await openChat(servers));
    expect(names.length).to.be.above(20);
    expect(names.filter(name => !name.startsWith('--_dydu-'))).to.deep.equal([]);
  });

  for (const value of ['90px', 'red'])
    it(`do not come from the page, even by their names (${value})`, () =>
      changes(chat => {
        const names = [...own(chat), ...common.map(name => `--_${name}`)];
        return `:root { ${names.map(name => `${name}: ${value}`).join('; ')} }`;
      }));

  it('are not what the page has registered', () =>
    changes(() =>
      common
        .map(name => `@property --_${name} { syntax: "<angle>"; inherits: false; initial-value: 1deg }`)
        .join('\n'),
    ));
});
