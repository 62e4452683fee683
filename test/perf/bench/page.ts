import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import type {Browser, Page} from 'puppeteer-core';
import type {ReferencePair} from '../../../demo/server/reference-pair.js';
import {serve} from '../../../demo/server/serve.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** A bare page with the built script, and `body`. */
export async function servePage(body: string) {
  // Read once: a build must not change what is measured.
  const scripts = new Map(
    readdirSync(dist)
      .filter(name => name.endsWith('.js'))
      .map(name => [name, readFileSync(dist + name, 'utf8')]),
  );
  const app = new Hono();
  app.get('/', c =>
    c.html(
      `<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><script type="module" src="/dist/dydu-chatbox.js"></script>${body}`,
    ),
  );
  app.get('/dist/:name', c =>
    c.body(scripts.get(c.req.param('name')) ?? '', 200, {'content-type': 'text/javascript'}),
  );
  const {origin: url, close} = await serve(app);
  return {url, close};
}

/** The built script on a bare page; `deadline` is D, in ms. */
export const startSite = ({main, backup}: ReferencePair, deadline: number) =>
  servePage(
    `<dydu-chatbox bot-id="b" welcome="off" top-questions="off" suggestions="off" server="${main.origin}" backup-server="${backup.origin}" timeout="${deadline}"></dydu-chatbox>`,
  );

/** In the page's own words: what compiles this file would put helpers into a function that the page does not have. */
const stopwatch = (answers: number): string => `
  window.measured = new Promise(resolve => {
    const root = document.querySelector('dydu-chatbox').shadowRoot;
    root.addEventListener('keydown', () => {
      const start = performance.now();
      requestAnimationFrame(function look() {
        if (root.querySelectorAll('.answer').length >= ${answers}) resolve(performance.now() - start);
        else requestAnimationFrame(look);
      });
    }, {once: true, capture: true});
  });
  undefined;`;

/** A visitor who types 30 characters, 50 ms each. */
export class BenchVisitor {
  readonly #page: Page;
  #answers = 0;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async arrive(browser: Browser, url: string): Promise<BenchVisitor> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(url);
    const launcher = await page.waitForFunction(
      () => document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector('button') ?? null,
    );
    await (launcher as unknown as {click(): Promise<void>}).click();
    await page.waitForFunction(
      () => document.querySelector('dydu-chatbox')?.shadowRoot?.activeElement?.id === 'input',
    );
    return new BenchVisitor(page);
  }

  async type(): Promise<void> {
    await this.#page.keyboard.type('How do I submit my meter data?', {delay: 50});
  }

  /** ms from the Enter key, in the page, to the frame in which the answer stands. */
  async enter(): Promise<number> {
    const wanted = ++this.#answers;
    await this.#page.evaluate(stopwatch(wanted));
    await this.#page.keyboard.press('Enter');
    return (await this.#page.evaluate('window.measured')) as number;
  }

  async leave(): Promise<void> {
    await this.#page.browserContext().close();
  }
}
