/** By geometry: every state, at every size, in Chromium and Firefox. sizes.test.ts does it in WebKit, too. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {Sheet, startBrowser} from '../../visual/sheet.js';
import {startSite, type Site} from '../../visual/site.js';
import {engines} from './visit.js';

/** Zoom makes the page smaller: that is all a page feels of it. */
const sizes = {
  'a small phone': [320, 568],
  'a phone': [390, 844],
  'a phone on its side': [844, 390],
  'a tablet': [768, 1024],
  'a desktop': [1280, 800],
  '4K': [3840, 2160],
  '1280 × 1024 at 200 %': [640, 512],
  '1280 × 1024 at 400 %': [320, 256],
} as const;

for (const engine of engines) {
  describe(`nothing is cut off, overlaps or is too small to press, in ${engine}`, () => {
    let site: Site;
    let browser: Browser;
    let sheet: Sheet;
    before(async () => {
      site = await startSite();
      browser = await startBrowser(engine);
      sheet = await Sheet.open(browser, engine, site.origin);
    });
    after(() => Promise.all([browser.close(), site.close()]));

    for (const [name, [width, height]] of Object.entries(sizes)) {
      it(`on ${name}`, async () => {
        assert.deepEqual(await sheet.faultsAt(width, height, 'en'), []);
      });
    }
    for (const lang of ['de', 'ar']) {
      it(`on a small phone, in ${lang}`, async () => {
        assert.deepEqual(await sheet.faultsAt(320, 568, lang), []);
      });
    }
  });
}
