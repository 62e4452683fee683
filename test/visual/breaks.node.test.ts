import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {differencesOf} from './baselines.js';
import {decode, reduce, type Picture} from './picture.js';
import {grain, Sheet, startBrowser, type Engine} from './sheet.js';
import {startSite, type Site} from './site.js';

const names = ['empty', 'answer'];

/** Each is in `answer` only. */
const breaks = {
  'a colour': '.question { background: #2a6be0 !important }',
  'a faint colour': '.answer { background: #e6ebf3 !important }',
  'the place of a button': '[part=restart] { translate: 8px !important }',
  'the size of letters': '.answer { font-size: 17px !important }',
  'the width of a bubble': '.answer { max-inline-size: 100% !important }',
  'a missing icon': '[part~=restart] svg { visibility: hidden !important }',
  'a missing small icon': '.copy svg { visibility: hidden !important }',
};

for (const engine of ['chromium', 'firefox'] satisfies Engine[]) {
  describe(`what breaks is seen in ${engine}`, () => {
    let site: Site;
    let browser: Browser;
    let sheet: Sheet;
    let expected: Picture;
    const shot = async (size: 'phone' | 'desktop' = 'phone') => ({
      engine,
      size,
      look: 'light' as const,
      picture: reduce(decode(await sheet.shoot(size, 'light')), grain),
    });
    /** Replaces what an earlier break has added. */
    const style = (css: string) =>
      sheet.page.evaluate(text => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[name=answer]');
        const root = frame?.contentDocument?.querySelector('dydu-chatbox')?.shadowRoot;
        root?.querySelector('style')?.remove();
        const element = document.createElement('style');
        element.textContent = text;
        root?.append(element);
      }, css);

    before(async () => {
      site = await startSite();
      browser = await startBrowser(engine);
      sheet = await Sheet.open(browser, engine, site.origin, names);
      expected = (await shot()).picture;
    });
    after(() => Promise.all([browser.close(), site.close()]));

    it('nothing, twice', async () => {
      assert.deepEqual(differencesOf(await shot(), expected, names), []);
      await shot('desktop');
      assert.deepEqual(differencesOf(await shot(), expected, names), []);
    });

    for (const [what, css] of Object.entries(breaks)) {
      it(what, async () => {
        await style(css);
        const told = differencesOf(await shot(), expected, names);
        assert.equal(told.length, 1, told.join('\n'));
        assert.match(told[0] ?? '', /“answer” looks different: \d+\.\d\d % of its pixels/);
        await style('');
        assert.deepEqual(differencesOf(await shot(), expected, names), []);
      });
    }
  });
}
