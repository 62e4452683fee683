import type {TestContext} from 'node:test';
import type {ElementHandle, Page} from 'puppeteer-core';
import {launch} from '../support/page-browser.js';

export interface Visit {
  readonly page: Page;
  /** Errors of the page, and what its policy blocked. */
  readonly complaints: readonly string[];
  /** Waits until something stands inside the shadow root. */
  readonly inside: (selector: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly text: (selector: string) => Promise<string>;
}

interface Wishes {
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export async function visit(
  t: TestContext,
  engine: 'chromium' | 'firefox',
  url: string,
  {reducedMotion}: Wishes = {},
): Promise<Visit> {
  const preferences = reducedMotion && {'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0};
  const browser = await launch(engine, [], preferences);
  t.after(() => browser.close());
  const page = await browser.newPage();
  if (reducedMotion && engine === 'chromium')
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: reducedMotion}]);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  const find = async (selector: string): Promise<ElementHandle> => {
    const found = await page.waitForFunction(
      wanted => document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector(wanted),
      {timeout: 15_000},
      selector,
    );
    return found as ElementHandle;
  };
  return {
    page,
    complaints,
    inside: async selector => void (await find(selector)),
    click: async selector => {
      await (
        await find(selector)
      ).evaluate(element => {
        (element as HTMLElement).click();
      });
    },
    text: async selector => (await find(selector)).evaluate(element => (element as HTMLElement).textContent),
  };
}
