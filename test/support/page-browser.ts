/** A browser for pages of our own: those with a policy that the test runner's page could not live under. */
import puppeteer, {type Browser} from 'puppeteer-core';
import type {FoundBrowser} from './browsers.js';

const finder = new URL('../../scripts/browsers.mjs', import.meta.url).href;

interface Finder {
  findBrowsers(engines: readonly FoundBrowser['engine'][]): Promise<FoundBrowser[]>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param flags more of Chromium's own @param preferences more of Firefox's own */
export async function launch(
  engine: 'chromium' | 'firefox',
  flags: readonly string[] = [],
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Browser> {
  const {findBrowsers} = (await import(finder)) as Finder;
  const [browser] = await findBrowsers([engine]);
  if (browser === undefined) throw new Error(`No ${engine} here: \`npm run browsers\` installs it.`);
  return puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: browser.executable,
    headless: true,
    args: engine === 'chromium' ? [...quiet, ...flags] : [],
    extraPrefsFirefox: preferences,
  });
}
