import type {TestContext} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../support/page-browser.js';
import {handsOn, type Hands} from './hands.js';

export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

export interface Visit extends Hands {
  readonly browser: Browser;
  readonly page: Page;
  /** Errors of the page, and what its policy blocked. */
  readonly complaints: readonly string[];
}

/** @param prepare what is to be done with the page before it is loaded */
export async function visit(
  t: TestContext,
  engine: Engine,
  url: string,
  prepare?: (page: Page) => unknown,
): Promise<Visit> {
  const browser = await launch(engine);
  t.after(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await prepare?.(page);
  await page.goto(url);
  return {...handsOn(page), page, browser, complaints};
}
