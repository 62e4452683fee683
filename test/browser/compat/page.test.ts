/** The shipped script as docs/migration.md has it, on pages of its own, where scripts and tags come in any order. */
import {expect} from '@open-wc/testing';
import type {Api} from '../../../src/compat/api.js';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {silent} from '../../support/silent.js';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until} from '../../support/visitor.js';
import {examplesIn} from './examples.js';

interface Page extends Window {
  dydu?: Partial<Api>;
  reword?: unknown;
  heard?: string[];
  said?: unknown[];
  failed?: string[];
}

const chatbox = '<script type="module" src="/dist/dydu-chatbox.js"></script>';
/** Notes what the page is told and warned of. */
const page = `<script>
  var said = [], heard = [], failed = [];
  console.warn = words => heard.push(words);
  // One engine does not say what failed in a page without an address.
  addEventListener('error', event => failed.push(event.message));
</script>`;
const hooks = `<script>
  function dyduAfterLoad(id) { said.push(['after', id]); dydu.chat.reply('Hello from the page'); }
  function dyduChatboxReady() { said.push(['ready']); dydu.ui.toggle(2); }
</script>`;

describe('dydu-compat.js', () => {
  const servers = setupServers();
  let frame: HTMLIFrameElement;
  let compat: string;
  let events: string;
  before(async () => {
    [compat = '', events = ''] = await examplesIn('docs/migration.md', 'test/browser/compat/page.test.ts');
    compat = compat.replace('https://your-site.example/', '/dist/');
  });
  afterEach(() => frame.remove());

  const tag = (more: Readonly<Record<string, string>> = {}) => {
    const given = {...silent, 'bot-id': newBot(), server: servers.main, lang: 'en', ...more};
    return `<dydu-chatbox ${Object.entries(given)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')}></dydu-chatbox>`;
  };
  const visit = async (...html: readonly string[]) => {
    frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><body>${page}${html.join('')}</body></html>`;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    return frame.contentWindow as Page;
  };
  const find = ({document}: Page, selector: string) =>
    document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector<HTMLElement>(selector);
  const answer = (self: Page) => find(self, '.answer')?.textContent;

  const orders: Readonly<Record<string, () => readonly string[]>> = {
    'before the tag and the element': () => [compat, hooks, tag(), chatbox],
    'after the tag, before the element': () => [tag(), hooks, compat, chatbox],
    'after both': () => [chatbox, tag(), hooks, compat],
    'asynchronously, with the page’s own script last': () => [
      compat.replace(' src', ' async src'),
      chatbox,
      tag(),
      hooks,
    ],
  };
  for (const [order, html] of Object.entries(orders)) {
    it(`works ${order}`, async () => {
      const self = await visit(...html());
      await until(() => answer(self) !== undefined, 'what the page says is shown');
      expect(self.said).to.deep.equal([['after', null], ['ready']]);
      expect(answer(self)).to.equal('Hello from the page');
      expect(self.heard).to.deep.equal([]);
    });
  }

  it('works when the tag comes much later, and the id of its script is the chatbox’s', async () => {
    const self = await visit(compat.replace('<script', '<script id="shop"'), hooks, chatbox);
    await self.document.defaultView?.customElements.whenDefined('dydu-chatbox');
    expect(self.said).to.deep.equal([]);
    self.document.body.insertAdjacentHTML('beforeend', tag());
    await until(() => answer(self) !== undefined, 'what the page says is shown');
    expect(self.said).to.deep.equal([['after', 'shop'], ['ready']]);
  });

  it('calls a function that stands deep in the page, as its owner', async () => {
    const site =
      '<script>var site = {track: {question(text) { said.push(this === site.track, text); }}}</script>';
    const self = await visit(site, events, compat, tag(), chatbox);
    self.dydu?.chat?.handleRewordClicked('Where is my parcel?', {type: 'ask'});
    await until(() => answer(self) !== undefined, 'it is asked');
    expect(self.said).to.deep.equal([true, 'Where is my parcel?']);
    expect(self.heard).to.deep.equal([]);
  });

  it('goes on when a function of the page throws, and calls it no more often', async () => {
    const features = {
      chatbox: {loadChatbox: ['broken', 'site.load'], onMinimize: ['broken', 'site.minimize']},
      gdpr: {displayGdpr: ['broken', 'site.consent']},
    };
    const configured = events.replace(/\{.*\}/s, JSON.stringify({active: true, features}));
    const broken = `<script>
      function broken() { throw new Error('broken'); }
      var site = Object.fromEntries(['load', 'minimize', 'consent'].map(name => [name, () => said.push(name)]));
    </script>`;
    const self = await visit(broken, configured, compat, tag({consent: 'required'}), chatbox);
    for (const count of [1, 2]) {
      self.dydu?.ui?.toggle(2);
      await until(() => find(self, '#agree')?.checkVisibility(), 'consent is asked for');
      self.dydu?.ui?.toggle(1);
      await until(() => self.said?.filter(name => name === 'minimize').length === count, 'it is told');
    }
    expect(self.said).to.deep.equal(['load', 'consent', 'minimize', 'minimize']);
    expect(self.failed?.length).to.equal(4);
  });

  it('does all that has waited for the tag when one hook throws', async () => {
    const broken = `<script>
      function dyduAfterLoad() { throw new Error('after'); }
      function dyduChatboxReady() { said.push(['ready']); }
    </script>`;
    const self = await visit(compat, broken, chatbox);
    await self.document.defaultView?.customElements.whenDefined('dydu-chatbox');
    self.dydu?.chat?.handleRewordClicked(null as unknown as string);
    self.dydu?.ui?.toggle(2);
    self.document.body.insertAdjacentHTML('beforeend', tag());
    await until(() => find(self, '#input'), 'the window is open');
    expect(self.said).to.deep.equal([['ready']]);
    expect(self.failed?.length).to.equal(2);
  });

  it('leaves the official widget alone, and says so', async () => {
    const official = '<script>var dydu = {chat: {official: true}}</script>';
    const self = await visit(official, compat, tag(), chatbox);
    expect(self.dydu).to.deep.equal({chat: {official: true}});
    expect('reword' in self).to.equal(false);
    expect(self.heard?.length).to.equal(1);
    expect(self.heard?.[0]).to.contain('remove the official loader');
  });

  it('keeps what else the page has put into window.dydu', async () => {
    const self = await visit('<script>var dydu = {mine: 1}</script>', compat, tag(), chatbox);
    expect(self.dydu).to.include({mine: 1});
    expect(self.dydu?.chat).not.to.equal(undefined);
    expect(self.heard).to.deep.equal([]);
  });

  it('obeys no message', async () => {
    const self = await visit(compat, tag(), chatbox);
    const message = {type: 'window.dydu', target: null, content: 'ui.toggle(2)'};
    const arrived = new Promise(resolve => self.addEventListener('message', resolve, {once: true}));
    self.postMessage(message, '*');
    await arrived;
    expect(self.document.querySelector<DyduChatbox>('dydu-chatbox')?.open).to.equal(false);
  });

  it('says what is wrong with events that cannot be read', async () => {
    const self = await visit(events.replace('"active"', 'active'), compat, tag(), chatbox);
    expect(self.heard?.[0]).to.contain('data-dydu-events is not JSON');
  });
});
