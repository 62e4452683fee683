/**
 * `npm run bench:motion`: how even the frames are on a slow processor (`RATE` times slower than this one, 6 if absent) while
 * the window opens, the visitor types, and an answer arrives. Chromium, the built script. Prints medians over `RUNS`.
 */
import type {Page} from 'puppeteer-core';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {launch} from '../../support/page-browser.js';
import {servePage} from './page.js';

const rate = Number(process.env['RATE'] ?? 6);
const runs = Number(process.env['RUNS'] ?? 5);
/** A frame that took longer has been missed, in ms: one and a half of a screen with sixty a second. */
const missed = 25;

const chat = "document.querySelector('dydu-chatbox')";
const inside = (selector: string) => `${chat}.shadowRoot.querySelector('${selector}')`;

/** Collects the lengths of frames in the page while something happens there. */
async function framesDuring(page: Page, what: () => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate(
    `window.frames_ = []; window.on_ = true; (function next(before) { requestAnimationFrame(now => { if (before) frames_.push(now - before); if (on_) next(now); }) })()`,
  );
  await what();
  return (await page.evaluate('window.on_ = false, frames_')) as number[];
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

const servers = await startReferencePair();
const site = await servePage(
  `<dydu-chatbox bot-id="b" server="${servers.main.origin}" suggestions="off"></dydu-chatbox>`,
);
const browser = await launch('chromium');
const found = new Map<string, {medians: number[]; shares: number[]}>();
const note = (what: string, frames: readonly number[]) => {
  const {medians, shares} = found.get(what) ?? {medians: [], shares: []};
  found.set(what, {
    medians: [...medians, median(frames)],
    shares: [...shares, frames.filter(frame => frame > missed).length / Math.max(frames.length, 1)],
  });
};

for (let run = 0; run < runs; run++) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 390, height: 844});
  await page.goto(site.url);
  await page.waitForFunction(inside('#launcher'));
  // What has been loaded and shown once is what opens later, too.
  await page.evaluate(`${chat}.show()`);
  await page.waitForFunction(inside('.answer'));
  await page.evaluate(`${chat}.close()`);
  await pause(500);
  await page.emulateCPUThrottling(rate);
  note('idle', await framesDuring(page, () => pause(600)));
  note(
    'opening',
    await framesDuring(page, async () => {
      await page.evaluate(`${chat}.show()`);
      await pause(400);
    }),
  );
  note('typing', await framesDuring(page, () => page.keyboard.type('How do I pay my bill?', {delay: 60})));
  note(
    'an answer',
    await framesDuring(page, async () => {
      await page.keyboard.press('Enter');
      await page.waitForFunction(inside('.turn:last-of-type .answer'));
      await pause(400);
    }),
  );
  await context.close();
}
await browser.close();
await site.close();
await servers.close();

console.log(`processor ${String(rate)} times slower, medians of ${String(runs)} runs`);
for (const [what, {medians, shares}] of found)
  console.log(
    `${what.padEnd(10)} frame ${median(medians).toFixed(1).padStart(5)} ms, missed ${(median(shares) * 100).toFixed(0).padStart(3)} %`,
  );
