import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {handsOn} from './hands.js';
import {privacyTables} from './privacy-tables.js';
import {pageOf, siteFor} from './site.js';
import {engines, visit, type Engine} from './visit.js';

/** What answers show, and fonts of the browser's own. */
const isAside = (address: string) => /^data:|\/servlet\/gallery\b/.test(address);

/** A site whose page watches the chat, and what was seen so far. */
async function watched(t: TestContext, engine: Engine, query = '') {
  const servers = await startReferencePair();
  t.after(() => servers.close());
  const {main, backup} = {main: servers.main.origin, backup: servers.backup.origin};
  const watch = await readFile(new URL('pages/watch.js', import.meta.url), 'utf8');
  const site = await siteFor(
    t,
    await pageOf('privacy', {main, backup}),
    {},
    {
      '/watch.js': watch,
      '/words.json': '{"title": "Ask us"}',
    },
  );
  const seen = new Set<string>();
  const asSeen = (method: string, address: string) => {
    const {origin, pathname} = new URL(address);
    if (origin !== site.origin) {
      const [, api] = /^\/servlet\/api\/(.*?)(\/b(\/.*)?)?$/.exec(pathname) ?? [];
      return api !== undefined && [main, backup].includes(origin)
        ? `${method} ${api}`
        : `${method} ${address}`;
    }
    if (pathname === '/words.json') return 'loaded labels-url';
    return `loaded ${pathname.replace('/dist/', '').replace(/-[\w-]{8}\.js$/, '-*.js')}`;
  };
  const isOfPage = (address: string) =>
    [
      `${site.origin}/`,
      `${site.origin}/${query}`,
      `${site.origin}/watch.js`,
      `${site.origin}/favicon.ico`,
    ].includes(address);
  const watchTab = (page: Page) => {
    page.on('request', request => {
      const address = request.url();
      if (!isOfPage(address) && !isAside(address) && request.method() !== 'OPTIONS')
        seen.add(asSeen(request.method(), address));
    });
    page.on('console', message => {
      const [, what] = /^#seen (.*)/.exec(message.text()) ?? [];
      if (what !== undefined) seen.add(what.replace(/(?<=:question:).*/, '<id>'));
    });
  };
  const chat = await visit(t, engine, `${site.origin}/${query}`, {prepare: watchTab});
  const kept = (page = chat.page) =>
    page.evaluate(
      `(async () => [
        ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
        ...(await indexedDB.databases()).map(({name}) => name), ...(await caches.keys()),
      ].filter(Boolean).sort())()`,
    );
  return {servers, site, seen, chat, kept, watchTab};
}

type Watched = Awaited<ReturnType<typeof watched>>;
const ofBot = "document.querySelector('dydu-chatbox')";

/** Everything that a visitor and a page can do. */
async function wholeSession({servers, site, chat, seen, kept, watchTab}: Watched): Promise<void> {
  const {page, click, inside, ask, hear, until} = chat;
  await click('#launcher');
  await inside('#agree');
  assert.deepEqual(await kept(), [], 'nothing is stored before consent');
  assert.deepEqual(
    [...seen].filter(what => !what.startsWith('loaded ')),
    [],
    'nothing is sent before consent',
  );
  await click('#agree');
  await chat.answered(1);
  await inside('.top .action');
  assert.equal(await chat.text('#title'), 'Ask us');

  await chat.type('bill');
  await inside('#suggestions li');
  await hear('Fixture: feedback');
  await click('.feedback button[aria-label=No]');
  await inside('.feedback form');
  await click('.feedback > .action');
  await until(`!${ofBot}.shadowRoot.querySelector('.feedback > .action')`);
  await chat.look('#comment', ".value = 'Not helpful'");
  await click('.feedback form .action');
  await until(`!${ofBot}.shadowRoot.querySelector('.feedback form')`);

  await hear('Fixture: quick-replies-nine');
  const talks = () => servers.main.log.filter(({endpoint}) => endpoint === 'talk').length;
  const before = talks();
  await click('.replies a[href*=five]');
  await untilTrue(() => talks() > before);
  await page.evaluate(`${ofBot}.setDialogVariable('step', '2')`);
  await untilTrue(() => servers.main.log.some(({endpoint}) => endpoint === 'variable'));

  // What the owner has written wrong.
  await page.evaluate(`${ofBot}.setAttribute('theme', 'blue')`);
  await untilTrue(() => [...seen].some(what => what.startsWith('loaded attribute-warnings')));
  await page.evaluate(`${ofBot}.removeAttribute('theme')`);

  // The visitor's own size and place.
  await inside('#resize');
  await chat.look('#resize', '.click()');
  await page.evaluate(`(async () => {
    const chatbox = ${ofBot};
    Object.assign(chatbox, {movable: true, open: false});
    await chatbox.updateComplete;
    const up = new KeyboardEvent('keydown', {key: 'ArrowUp', bubbles: true});
    chatbox.shadowRoot.querySelector('#launcher').dispatchEvent(up);
    chatbox.open = true;
    await chatbox.updateComplete;
  })()`);

  const other = await chat.browser.newPage();
  watchTab(other);
  await other.goto(site.origin);
  const others = handsOn(other);
  await others.click('#launcher');
  await others.hear('What is on my bill?');
  await until(`${ofBot}.shadowRoot.querySelector('#transcript').textContent.includes('What is on my bill?')`);
  await other.close();
  await page.bringToFront();

  // A reload while a question is on its way.
  await servers.main.setFault({is: 'silent', on: ['talk']});
  await ask('How do I pay my bill?');
  await inside('.typing');
  await untilTrue(() => servers.main.log.at(-1)?.question === 'How do I pay my bill?');
  await servers.main.setFault({is: 'ok'});
  await page.reload();
  await chat.answered(2);
  await until("sessionStorage['dydu-chatbox:b:pending-questions'] === undefined");
  await inside('#resize');
  await chat.type('half a question');
  // Elsewhere, where no chat writes as well.
  await page.goto(`${site.origin}/watch.js`);
  // What is written while a page goes is not told any more.
  const left = (await page.evaluate('Object.keys(sessionStorage)')) as string[];
  for (const key of left) seen.add(`sessionStorage ${key}`);
  await page.goto(site.origin);
  await chat.open();
  await page.evaluate(`${ofBot}.restart()`);
  await chat.answered(1);

  await servers.main.setFault({is: 'status', status: 500});
  await hear('Where is my contract?');
  // A dialog on the backup that nobody has used for long.
  await page.goto(`${site.origin}/watch.js`);
  await page.evaluate(`{
    const old = JSON.parse(localStorage.getItem('dydu-chatbox:b'));
    old.dialog.usedAt -= 11 * 60_000;
    localStorage.setItem('dydu-chatbox:b', JSON.stringify(old));
  }`);
  await page.goto(site.origin);
  await chat.open();
  await untilTrue(() => servers.backup.log.some(({endpoint}) => endpoint === 'availablecontext'));
  await servers.backup.setFault({is: 'refuse'});
  await servers.main.setFault({is: 'refuse'});
  await ask('Thank you');
  await inside('.notice .action');
  await servers.backup.setFault({is: 'ok'});
  await servers.main.setFault({is: 'ok'});
  // It may have been sent again meanwhile.
  await page.evaluate(`${ofBot}.shadowRoot.querySelector('.notice .action')?.click()`);
  await until(`!${ofBot}.shadowRoot.querySelector('.notice .action, .typing')`);
}

async function untilTrue(holds: () => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  while (!holds()) {
    assert.ok(performance.now() < end, `never: ${String(holds)}`);
    await new Promise(turn => setImmediate(turn));
  }
}

for (const engine of engines) {
  test(
    `a whole session stores, sends and loads what docs/privacy.md lists, and forget() leaves nothing, in ${engine}`,
    {timeout: 120_000},
    async t => {
      const here = await watched(t, engine);
      const {seen, chat, kept} = here;
      await wholeSession(here);
      await chat.page.evaluate(`${ofBot}.forget()`);
      assert.deepEqual(await kept(), []);
      const listed = (await privacyTables('b')).filter(row => !row.isOfOldBrowsers).map(row => row.seen);
      assert.deepEqual(
        [...seen].filter(what => !listed.includes(what)).sort(),
        [],
        'happened, and is not listed',
      );
      assert.deepEqual(listed.filter(what => !seen.has(what)).sort(), [], 'is listed, and never happened');
      await chat.click('#launcher');
      await chat.inside('#agree');
      assert.deepEqual(await kept(), [], 'consent is asked again, and nothing is stored');
      assert.deepEqual(await chat.browser.cookies(), []);
    },
  );

  test(`without BroadcastChannel and Web Locks it stores what docs/privacy.md says of such browsers, in ${engine}`, async t => {
    const {seen, chat, kept} = await watched(t, engine, '?old');
    await chat.click('#launcher');
    await chat.click('#agree');
    await chat.answered(1);
    await chat.hear('What is on my bill?');
    const rows = await privacyTables('b');
    const lacking = rows.filter(row => row.isOfOldBrowsers).map(row => row.seen);
    assert.equal(lacking.length, 3);
    assert.deepEqual(
      lacking.filter(what => !seen.has(what)),
      [],
    );
    assert.deepEqual(
      [...seen].filter(what => !rows.some(row => row.seen === what)),
      [],
    );
    await chat.page.evaluate(`${ofBot}.forget()`);
    assert.deepEqual(await kept(), []);
  });
}
