import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {pageOf, siteFor} from './site.js';
import {engines, visit} from './visit.js';

/** How everything of the page looks, and the sheets that make it so. */
const pageLook = `[
  ...['html', 'body', 'nav', 'h1', 'p', 'button', 'textarea'].flatMap(name => ['', '::before', '::after'].flatMap(pseudo => {
    const style = getComputedStyle(document.querySelector(name), pseudo);
    return [...style].map(property => name + pseudo + ' { ' + property + ': ' + style.getPropertyValue(property) + ' }');
  })),
  document.head.innerHTML,
  ...[...document.styleSheets, ...document.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)),
  document.querySelectorAll('[style], style, link').length,
]`;

for (const engine of engines)
  test(`the page looks the same with a chat and without, in ${engine === 'chromium' ? 'print and on screen, in ' : ''}${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const site = await siteFor(t, await pageOf('print', {main: servers.main.origin}), {});
    const {page, open, answered} = await visit(t, engine, site.origin);
    await open();
    await answered(1);
    // Firefox's driver has no print view.
    for (const medium of engine === 'chromium' ? (['print', 'screen'] as const) : []) {
      await page.emulateMediaType(medium);
      const hidden = await page.evaluate(
        "getComputedStyle(document.querySelector('nav')).display === 'none'",
      );
      assert.equal(hidden, medium === 'print');
      await same();
    }
    await same();

    async function same(): Promise<void> {
      const withChat = await page.evaluate(pageLook);
      await page.evaluate("window.chat = document.querySelector('dydu-chatbox'), chat.remove()");
      assert.deepEqual(await page.evaluate(pageLook), withChat);
      await page.evaluate('document.body.append(chat)');
    }
  });

for (const engine of engines)
  test(`a page with an open chat is kept for back and forward, in ${engine}`, async t => {
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
    const {page, open, hear, answered, until} = await visit(t, engine, site.origin);
    await open();
    await answered(1);
    await hear('What is on my bill?');
    await until('leaving.unload + leaving.beforeunload === 0');
    await page.goto(`${site.origin}/elsewhere.html`);
    await page.evaluate('setTimeout(() => history.back())');
    await until("location.pathname === '/' && 'cameBack' in window");
    const why = await page.evaluate(
      "JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons ?? null)",
    );
    assert.equal(await page.evaluate('cameBack'), true, `it was not kept: ${String(why)}`);
    assert.equal(await page.evaluate("document.querySelector('dydu-chatbox').open"), true);
    await hear('How do I pay my bill?');
    const contexts = servers.main.log
      .filter(({endpoint}) => endpoint === 'talk')
      .map(({contextId}) => contextId);
    assert.equal(new Set(contexts).size, 2, 'none, then the one');
    assert.equal(contexts.length, 3);
  });
