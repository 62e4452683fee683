import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from './site.js';
import {engines, visit} from './visit.js';

for (const engine of engines)
  test(`a page that is left with a question out owns it no more, can come back, and has it answered then, in ${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const html = `<!doctype html><html lang="en"><title>Site</title><script src="/leave.js"></script>
      <script type="module" src="/dist/dydu-chatbox.js"></script>
      <dydu-chatbox bot-id="b" server="${servers.main.origin}"></dydu-chatbox>`;
    const leave = await readFile(new URL('pages/leave.js', import.meta.url), 'utf8');
    const site = await siteFor(
      t,
      html,
      {},
      {'/leave.js': leave, '/elsewhere.html': '<title>Elsewhere</title>'},
    );
    const {page, open, ask, answered, until} = await visit(t, engine, site.origin);
    await open();
    await answered(1);
    await servers.main.setFault({is: 'silent'});
    await ask('What is on my bill?');
    const locks =
      'navigator.locks.query().then(({held}) => held.filter(one => /question/.test(one.name)).length)';
    assert.equal(await page.evaluate(locks), 1, 'it has an owner');
    await page.goto(`${site.origin}/elsewhere.html`);
    assert.equal(await page.evaluate(locks), 0, 'a page that is left owns nothing');
    await servers.main.setFault({is: 'ok'});
    await page.evaluate('setTimeout(() => history.back())');
    await until("location.pathname === '/' && 'cameBack' in window");
    const why = await page.evaluate(
      "JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons ?? null)",
    );
    // Firefox decides before the page hears that it is left, and keeps none with a request under way.
    if (engine === 'chromium')
      assert.equal(await page.evaluate('cameBack'), true, `it was not kept: ${String(why)}`);
    await answered(2);
  });
