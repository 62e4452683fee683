import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {build} from 'esbuild';
import type {Browser} from 'puppeteer-core';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {words} from '../../../src/i18n/translations/en.js';
import {siteFor} from '../page/site.js';
import {engines} from '../page/visit.js';
import {launch} from '../../support/page-browser.js';
import {readDocuments, root, type Block} from './documents.js';
import {localized, scenesOf, type Scene} from './scenes.js';
import {idleDeclarations} from './styles-in-page.js';
import {visitIn} from './tab.js';

const documents = readDocuments();
const tag = documents[0]?.blocks.find(({language}) => language === 'html')?.text ?? '';

for (const engine of engines) {
  test(`the examples work in ${engine}`, async t => {
    const browser = await launch(engine);
    t.after(() => browser.close());
    for (const scene of documents.flatMap(document => scenesOf(document, tag)))
      await t.test(scene.title, inner => play(inner, scene, browser));
  });
}

async function play(t: TestContext, scene: Scene, browser: Browser): Promise<void> {
  const servers = await startReferencePair();
  t.after(() => servers.close());
  const local = localized(scene.html, {main: servers.main.origin, backup: servers.backup.origin});
  const scripts = await Promise.all(scene.js.map(block => bundled(block, local)));
  const site = await siteFor(
    t,
    pageWith(local(scene.html)),
    Object.fromEntries(Object.entries(scene.headers).map(([name, value]) => [name, local(value)])),
    {
      ...Object.fromEntries(scripts.map((code, index) => [`/example-${index}.js`, code])),
      ...labelsOf(scene),
    },
  );
  const {page, inside, complaints} = await visitIn(browser, site.origin);
  t.after(() => page.close());
  // tsx names functions with it
  await page.evaluate('globalThis.__name = named => named');
  await page.waitForFunction(() => document.querySelector('dydu-chatbox')?.shadowRoot?.firstElementChild);
  assert.deepEqual(await page.evaluate(unknownAttributes), []);
  for (const index of scripts.keys())
    await page.evaluate(`import('/example-${index}.js').then(() => undefined)`);

  await page.evaluate(() => document.querySelector('dydu-chatbox')?.setAttribute('open', ''));
  await inside('#input, #agree');
  await page.evaluate(() =>
    document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector<HTMLElement>('#agree')?.click(),
  );
  const ask = async (question: string) => {
    await inside('#input:not([readonly])');
    await page.evaluate(() =>
      document.querySelector('dydu-chatbox')?.shadowRoot?.querySelector<HTMLElement>('#input')?.focus(),
    );
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await page.waitForFunction(isAnswered, {timeout: 15_000}, question);
  };
  await ask('What is on my bill?');
  for (const block of scene.css)
    assert.deepEqual(await page.evaluate(idleDeclarations, block.text), [], block.at);
  for (const {text: json, at} of scene.json)
    assert.deepEqual(await page.evaluate(unusedWords, json, Object.keys(words)), [], at);
  assert.deepEqual(complaints, []);

  if (!/backup-server=/.test(scene.html)) return;
  await servers.main.setFault({is: 'status', status: 500});
  await ask('How do I pay my bill?');
  await inside('.separator');
  assert.ok(servers.backup.log.some(({question}) => question === 'How do I pay my bill?'));
}

/** As a bundler makes it: `import 'dydu-chatbox'` is this package. */
async function bundled({text}: Block, local: (text: string) => string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: local(text), resolveDir: root},
    bundle: true,
    write: false,
    format: 'esm',
  });
  return outputFiles[0]?.text ?? '';
}

const pageWith = (html: string): string => {
  const script = html.includes('<script')
    ? ''
    : '<script type="module" src="/dist/dydu-chatbox.js"></script>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${script}<body>${html}`;
};

/** The file of words that the page names. */
function labelsOf({html, json}: Scene): Record<string, string> {
  const [, path] = /labels-url="https:\/\/your-site\.example([^"]+)"/.exec(html) ?? [];
  return path === undefined || json[0] === undefined ? {} : {[path]: json[0].text};
}

const isAnswered = (question: string): boolean =>
  [...(document.querySelector('dydu-chatbox')?.shadowRoot?.querySelectorAll('.turn') ?? [])].some(
    turn => turn.querySelector('.typed')?.textContent === question && turn.querySelector('.answer') !== null,
  );

function unknownAttributes(): readonly string[] {
  const chat = document.querySelector('dydu-chatbox');
  const {observedAttributes} = chat?.constructor as unknown as {observedAttributes: readonly string[]};
  const known = [...observedAttributes, 'id', 'class', 'dir', 'hidden', 'slot'];
  return [...(chat?.attributes ?? [])].map(({name}) => name).filter(name => !known.includes(name));
}

/** Names that no word has, or whose words the chat does not use as the file has them; those of the page win. */
function unusedWords(json: string, known: readonly string[]): readonly string[] {
  const {words: used, labels} = document.querySelector('dydu-chatbox') as unknown as Words;
  const wanted = {...(JSON.parse(json) as Words[string]), ...labels};
  return Object.keys(wanted).filter(
    name => !known.includes(name) || JSON.stringify(wanted[name]) !== JSON.stringify(used?.[name]),
  );
}

type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
