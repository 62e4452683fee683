import type {TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startReferencePair, type ReferencePair} from '../../demo/server/reference-pair.js';
import type {LoggedRequest} from '../../demo/server/reference-server.js';
import {siteFor} from '../e2e/page/site.js';
import {launch} from '../support/page-browser.js';
import {silent} from '../support/silent.js';

export type Engine = Parameters<typeof launch>[0];

export const talks = (log: readonly LoggedRequest[]) => log.filter(({endpoint}) => endpoint === 'talk');

interface World {
  readonly servers: ReferencePair;
  readonly origin: string;
  /** A tab of the browser with the page of the site. */
  readonly newTab: () => Promise<Page>;
}

/** A real browser with real tabs, a site, and both servers. */
export async function worldFor(t: TestContext, engine: Engine, timing: object): Promise<World> {
  const servers = await startReferencePair();
  t.after(() => servers.close());
  const html = `<!doctype html><html lang="en"><title>Site</title>
    <script type="module" src="/dist/dydu-chatbox.js"></script><script type="module" src="/page.js"></script>`;
  const page = `const chat = document.createElement('dydu-chatbox');
    chat.timing = ${JSON.stringify(timing)};
    for (const [name, value] of ${JSON.stringify([
      ...Object.entries(silent),
      ['bot-id', 'b'],
      ['server', servers.main.origin],
      ['backup-server', servers.backup.origin],
    ])}) chat.setAttribute(name, value);
    document.body.append(chat);
    addEventListener('pageshow', event => { window.cameBack = event.persisted; });`;
  const {origin} = await siteFor(t, html, {}, {'/page.js': page, '/elsewhere.js': '', '/next.html': html});
  const browser = await launch(engine);
  t.after(() => browser.close());
  const newTab = async () => {
    const tab = await browser.newPage();
    await tab.goto(origin);
    await press(tab, '#launcher');
    await inside(tab, '#input');
    return tab;
  };
  return {servers, origin, newTab};
}

/** Waits until so many of them stand inside the shadow root. */
export const inside = (tab: Page, selector: string, count = 1) =>
  tab.waitForFunction(
    (wanted, least) =>
      (document.querySelector('dydu-chatbox')?.shadowRoot?.querySelectorAll(wanted).length ?? 0) >= least,
    {timeout: 20_000, polling: 50},
    selector,
    count,
  );

async function press(tab: Page, selector: string): Promise<void> {
  await inside(tab, selector);
  await tab.evaluate(wanted => {
    document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector<HTMLElement>(wanted)?.click();
  }, selector);
}

/** Without the focus, which only one tab of a window has. */
export const ask = (tab: Page, text: string) =>
  tab.evaluate(question => {
    const input = document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector('textarea');
    if (!input) throw new Error('there is no input');
    input.value = question;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    input.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true}),
    );
  }, text);

export const answerTo = (tab: Page, text: string) =>
  tab.waitForFunction(
    question =>
      [...(document.querySelector('dydu-chatbox')?.shadowRoot?.querySelectorAll('.turn') ?? [])].some(
        turn => turn.querySelector('.typed')?.textContent === question && turn.querySelector('.answer'),
      ),
    {timeout: 20_000, polling: 50},
    text,
  );

export const logged = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(turn => setImmediate(turn));
};

/** Not at once: another tab may have changed it in another process. */
export const epochBecomes = (tab: Page, epoch: number) =>
  tab.waitForFunction(
    wanted =>
      (JSON.parse(localStorage.getItem('dydu-chatbox:b') ?? '{}') as {epoch?: number}).epoch === wanted,
    {timeout: 20_000, polling: 50},
    epoch,
  );
