import type {Browser, Page} from 'puppeteer-core';

interface Tab {
  readonly page: Page;
  /** Errors and warnings of the page, and what its policy blocked. */
  readonly complaints: readonly string[];
  /** Waits until something stands inside the shadow root. */
  readonly inside: (selector: string) => Promise<void>;
}

/** Many examples share a browser, because a new one takes seconds. */
export async function visitIn(browser: Browser, url: string): Promise<Tab> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const complain = (complaint: string) => {
    // The icon that Firefox looks for is the page's.
    if (!complaint.includes('/favicon.ico')) complaints.push(complaint);
  };
  page.on('pageerror', error => complain(String(error)));
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) complain(message.text());
  });
  await page.goto(url);
  return {
    page,
    complaints,
    inside: async selector => {
      await page.waitForFunction(
        wanted => document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector(wanted),
        {timeout: 15_000},
        selector,
      );
    },
  };
}
