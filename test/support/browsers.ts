/** A launcher of the test runner for each engine that scripts/browsers.mjs found. */
import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {webkitLauncher} from './webkit-launcher.js';

export interface FoundBrowser {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  readonly by: 'system' | 'download';
  readonly version: string;
  readonly executable: string;
  readonly driver?: string;
  readonly screen?: string;
}

export type Engine = FoundBrowser['engine'];

interface Finder {
  findBrowsers(engines: readonly Engine[]): Promise<FoundBrowser[]>;
  wantedEngines(): Engine[];
}

const finder = (await import(new URL('../../scripts/browsers.mjs', import.meta.url).href)) as Finder;

/** Those that ENGINE names, or all. */
export const {wantedEngines} = finder;

export async function browserLaunchers(engines: readonly Engine[]): Promise<BrowserLauncher[]> {
  const found = await finder.findBrowsers(engines);
  const missing = engines.filter(engine => !found.some(browser => browser.engine === engine));
  if (missing.length > 0)
    throw new Error(`No ${missing.join(', no ')} here: \`npm run browsers\` installs it.`);
  return found.map(launcher);
}

function launcher(browser: FoundBrowser): BrowserLauncher {
  switch (browser.engine) {
    case 'chromium':
      return chromium(browser.executable);
    case 'firefox':
      return firefox(browser.executable);
    case 'webkit':
      return webkitLauncher(browser);
  }
}

/** Tabs of one window hide each other, and `requestAnimationFrame` never fires in a hidden one: a context per page. */
function chromium(executablePath: string): BrowserLauncher {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'chrome', executablePath, headless: true, args},
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
  });
}

/** Two pages at once lose key presses. */
function firefox(executablePath: string): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath, headless: true},
    concurrency: 1,
  });
}
