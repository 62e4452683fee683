import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {test, type TestContext} from 'node:test';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {pageOf, siteFor} from './site.js';
import {engines, visit, type Engine} from './visit.js';

const root = new URL('../../../', import.meta.url);
const dist = new URL('dist/', root);

/** What is shipped, as another version of it: each script tells that it ran, and from where. */
async function otherVersion(): Promise<Record<string, string>> {
  const names = (await readdir(dist)).filter(name => name.endsWith('.js') && name !== 'index.js');
  const scripts = names.map(async name => {
    const code = await readFile(new URL(name, dist), 'utf8');
    return [`/other/${name}`, `${code}\n(globalThis.others??=[]).push(${JSON.stringify(name)});`] as const;
  });
  return Object.fromEntries(await Promise.all(scripts));
}

async function open(t: TestContext, engine: Engine, page: string, headers: Record<string, string> = {}) {
  const servers = await startReferencePair();
  t.after(() => servers.close());
  const html = await pageOf(page, {main: servers.main.origin, backup: servers.backup.origin});
  const site = await siteFor(t, html, headers, await otherVersion());
  return {servers, ...(await visit(t, engine, site.origin))};
}

/** A page into which a tag manager writes a tag as Google's does: scripts anew, without their data attributes. */
const likeTagManager = (tag: string): string => `<!doctype html><title>Site</title><body><script>
  const holder = document.createElement('div');
  holder.innerHTML = ${JSON.stringify(tag).replaceAll('</', '<\\/')};
  document.body.append(holder);
  for (const written of holder.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const {name, value} of written.attributes) if (!name.startsWith('data-')) script.setAttribute(name, value);
    script.text = written.text;
    written.replaceWith(script);
  }
</script>`;

/** Runs in the page: inserts a tag, and evaluates its text by another one, as jQuery does. */
async function likeJQuery(src: string, attributes: Record<string, string>): Promise<void> {
  const tag = document.createElement('script');
  tag.type = 'false/';
  Object.assign(tag.dataset, attributes);
  tag.src = src;
  document.body.append(tag);
  const script = document.createElement('script');
  script.text = await (await fetch(src)).text();
  document.head.append(script);
  script.remove();
}

for (const engine of engines) {
  test(`of two versions of the script the first one wins, and the other changes nothing, in ${engine}`, async t => {
    const chat = await open(t, engine, 'two-versions');
    await chat.until("window.others?.includes('dydu-chatbox.js')");
    await chat.open();
    await chat.hear('What is on my bill?');
    const loaded = (await chat.page.evaluate(
      "performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname).filter(path => path.endsWith('.js'))",
    )) as string[];
    assert.deepEqual(
      loaded
        .filter(path => path.startsWith('/other/'))
        .map(path => path.replace(/-[\w-]{8}\./, '-*.'))
        .sort(),
      ['/other/dydu-chatbox-*.js', '/other/dydu-chatbox.js'],
    );
    assert.deepEqual(loaded.filter(path => path.startsWith('/dist/')).length, new Set(loaded).size - 2);
    assert.ok(loaded.some(path => path.startsWith('/dist/answers-')));
    assert.deepEqual(chat.complaints, []);
  });

  test(`a page that lists its policies refuses the second version and keeps the first, in ${engine}`, async t => {
    const policies = 'trusted-types dydu-chatbox dydu-chatbox-sanitizer';
    const chat = await open(t, engine, 'two-versions', {'content-security-policy': policies});
    await chat.open();
    await chat.hear('What is on my bill?');
    await chat.until("document.readyState === 'complete'");
    assert.equal(await chat.page.evaluate("window.others?.includes('dydu-chatbox.js') ?? false"), false);
    assert.match(chat.complaints.join(), /polic/i);
  });

  test(`what a page sets before the script is there counts, in ${engine}`, async t => {
    const chat = await open(t, engine, 'early');
    await chat.page.addScriptTag({type: 'module', url: '/dist/dydu-chatbox.js'});
    await chat.open();
    assert.equal(await chat.text('#title'), 'Ask us');
    assert.equal(await chat.look('#input', '.placeholder'), 'Stellen Sie Ihre Frage');
    assert.equal(await chat.look('#window', '.getRootNode().host.getAttribute("theme")'), 'dark');
    await chat.servers.main.setFault({is: 'status', status: 500});
    await chat.hear('What is on my bill?');
    const talks = chat.servers.backup.log.filter(({endpoint}) => endpoint === 'talk');
    assert.deepEqual(
      talks.map(({form}) => [form['variables'], form['language']]),
      [['{"plan":"pro"}', 'de']],
    );
    assert.deepEqual(await chat.page.evaluate('heard'), ['dydu-ask', 'dydu-answer']);
    assert.equal(await chat.page.evaluate('headersWanted'), true);
    assert.equal(await chat.page.evaluate('chat.timing.answer'), 20_000);
    assert.deepEqual(
      chat.complaints.filter(complaint => !complaint.includes('status of 500')),
      [],
    );
  });

  test(`the classic script twice is one chat a bot, in ${engine}`, async t => {
    const chat = await open(t, engine, 'classic-twice');
    await chat.open();
    await chat.until("document.readyState === 'complete'");
    const bots = "[...document.querySelectorAll('dydu-chatbox')].map(({botId}) => botId).sort()";
    assert.deepEqual(await chat.page.evaluate(bots), ['b', 'c']);
    await chat.hear('What is on my bill?');
    assert.deepEqual(chat.complaints, []);
  });

  test(`an element that takes the name of the current script is not believed, in ${engine}`, async t => {
    const tag =
      '<script src="/dist/dydu-chatbox.iife.js" data-bot-id="b" data-server="https://app1.example" data-onclick="window.isAttacked = true" data-onpointerdown="window.isAttacked = true"></script>';
    const clobbered =
      '<img name="currentScript" src="/evil/dydu-chatbox.iife.js" data-bot-id="evil"><img name="currentScript" alt="">';
    const html = `<!doctype html><title>Site</title>${clobbered}${tag}`;
    const scripts = {'/evil/dydu-chatbox.js': 'window.isAttacked = true'};
    const site = await siteFor(t, html, {}, scripts);
    const {page, click, inside} = await visit(t, engine, site.origin);
    await click('#launcher');
    await inside('#window');
    const found = await page.evaluate(`[...document.querySelectorAll('dydu-chatbox')].map(one => one.botId)`);
    assert.deepEqual(found, ['b']);
    assert.equal(await page.evaluate("'isAttacked' in window"), false);
  });

  test(`evaluated by a library that has inserted its tag it finds that tag, in ${engine}`, async t => {
    const site = await siteFor(t, '<!doctype html><title>Site</title>', {});
    const {page, inside} = await visit(t, engine, site.origin);
    await page.evaluate(likeJQuery, '/dist/dydu-chatbox.iife.js', {
      botId: 'b',
      server: 'https://app1.example',
    });
    await inside('#launcher');
    assert.equal(await page.evaluate("document.querySelector('dydu-chatbox').botId"), 'b');
  });

  test(`without its attributes it says what to do, and inserts nothing, in ${engine}`, async t => {
    const site = await siteFor(
      t,
      likeTagManager('<script src="/dist/dydu-chatbox.iife.js" data-bot-id="b"></script>'),
      {},
    );
    const {page, complaints, until} = await visit(t, engine, site.origin);
    await until("customElements.get('dydu-chatbox') !== undefined");
    assert.match(complaints.join(), /no data-bot-id.*createElement/);
    assert.equal(await page.evaluate("document.querySelector('dydu-chatbox')"), null);
  });

  test(`beside an element of the page it is only the code, in ${engine}`, async t => {
    const element = '<dydu-chatbox bot-id="own" server="https://app1.example"></dydu-chatbox>';
    const site = await siteFor(
      t,
      `<!doctype html>${element}<script src="/dist/dydu-chatbox.iife.js"></script>`,
      {},
    );
    const {page, complaints, inside} = await visit(t, engine, site.origin);
    await inside('#launcher');
    assert.equal(await page.evaluate("document.querySelectorAll('dydu-chatbox').length"), 1);
    assert.deepEqual(complaints, []);
  });

  test(`the recipe for tag managers works in one, in ${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const document = await readFile(new URL('docs/packages.md', root), 'utf8');
    const recipe = /\*\*In a tag manager[^`]*(?:`[^`]+`[^`]*)*?```html\n(.*?)```/s.exec(document)?.[1] ?? '';
    const html = recipe
      .replace('https://app1.your-platform.example', servers.main.origin)
      .replace('https://app2.your-platform.example', servers.backup.origin)
      .replace('https://your-site.example/', '/dist/');
    assert.match(html, /createElement/);
    const site = await siteFor(t, likeTagManager(html), {});
    const chat = await visit(t, engine, site.origin);
    await chat.open();
    await chat.hear('What is on my bill?');
    assert.deepEqual(chat.complaints, []);
  });

  test(`evaluated without a tag it says what to do, in ${engine}`, async t => {
    const code = await readFile(new URL('dydu-chatbox.iife.js', dist), 'utf8');
    const site = await siteFor(t, '<!doctype html><title>Site</title>', {});
    const {page} = await visit(t, engine, site.origin);
    const said = await page.evaluate(
      `(code => { const said = []; const {error} = console; console.error = (...words) => said.push(words.join(' '));
        (0, eval)(code); console.error = error; return said; })(${JSON.stringify(code)})`,
    );
    assert.match(String(said), /cannot find its own script/);
    assert.equal(await page.evaluate("document.querySelector('dydu-chatbox')"), null);
  });
}
