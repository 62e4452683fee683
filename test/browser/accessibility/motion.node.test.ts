import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from '../../e2e/page/site.js';
import {engines, visit} from '../../e2e/page/visit.js';

const root = "document.querySelector('dydu-chatbox').shadowRoot";

/** Everything in the window that has or could have a motion, as the browser has computed it. */
const motions = `[...${root}.querySelectorAll('*')].flatMap(one => ['', '::before', '::after'].map(pseudo => [one, getComputedStyle(one, pseudo)]))
  .filter(([, style]) => style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration) || style.scrollBehavior === 'smooth')
  .map(([one, {animationName, transitionDuration, scrollBehavior}]) => [one.id || one.className, animationName, transitionDuration, scrollBehavior].join(' '))`;
const running = `${root}.getAnimations().length`;

for (const engine of engines)
  for (const type of ['no-preference', 'reduce'] as const)
    test(`motion for those who want ${type === 'reduce' ? 'none' : 'it'}, in ${engine}`, async t => {
      const servers = await startReferencePair();
      t.after(() => servers.close());
      const tag = `<dydu-chatbox bot-id="b" welcome="off" top-questions="off" suggestions="3" server="${servers.main.origin}"></dydu-chatbox>`;
      const html = `<!doctype html><html lang="en"><title>Site</title><script type="module" src="/dist/dydu-chatbox.js"></script>${tag}`;
      const site = await siteFor(t, html, {});
      const {page, click, inside} = await visit(t, engine, site.origin, {reducedMotion: type});
      assert.equal(await page.evaluate(`matchMedia('(prefers-reduced-motion: ${type})').matches`), true);
      const found = new Set<string>();
      let animations = 0;
      const look = async () => {
        for (const motion of (await page.evaluate(motions)) as string[]) found.add(motion);
        animations += (await page.evaluate(running)) as number;
      };
      await look();
      await click('#launcher');
      await inside('#input');
      await look();
      for (const question of ['Fixture: carousel', 'Fixture: text-split', 'Fixture: feedback']) {
        await page.keyboard.type(question);
        await page.keyboard.press('Enter');
        await look();
        await page.waitForFunction(`${root}.querySelector('.turn:last-child .said')`);
        await look();
      }
      await servers.main.setFault({is: 'silent', on: ['talk']});
      await page.keyboard.type('hello');
      await page.keyboard.press('Enter');
      await inside('.typing');
      await look();
      if (type === 'reduce') assert.deepEqual([[...found], animations], [[], 0]);
      else {
        // It would be seen if it were there.
        for (const motion of ['launcher', 'beat', 'appear', 'smooth'])
          assert.ok(
            [...found].some(one => one.includes(motion)),
            `${motion} in ${[...found].join(', ')}`,
          );
        assert.ok(animations > 0);
      }
    });
