import type {TestContext} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../../support/page-browser.js';
import {handsOn, type Hands} from './hands.js';

export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

export interface Visit extends Hands {
  readonly browser: Browser;
  readonly page: Page;
  /** Errors of the page, and what its policy blocked. */
  readonly complaints: readonly string[];
}

interface Wishes {
  /** What is to be done with the page before it is loaded. */
  readonly prepare?: (page: Page) => unknown;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export async function visit(
  t: TestContext,
  engine: Engine,
  url: string,
  {prepare, reducedMotion}: Wishes = {},
): Promise<Visit> {
  const preferences = reducedMotion && {'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0};
  const browser = await launch(engine, [], preferences && {preferences});
  t.after(() => browser.close());
  const page = await browser.newPage();
  if (reducedMotion && engine === 'chromium')
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: reducedMotion}]);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await prepare?.(page);
  await page.goto(url);
  return {...handsOn(page), page, browser, complaints};
}

/** Firefox remembers a module that failed to load until the page is loaded again, which the notice proposes. */
export async function tryAgain(
  engine: Engine,
  {page, click, open, look}: Visit,
  button: string,
): Promise<void> {
  if (engine !== 'firefox') return click(button);
  await page.reload();
  await open();
  await look('#input', '.focus()');
}
