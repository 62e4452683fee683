import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import axe, {type AxeResults} from 'axe-core';
import type {ElementHandle} from 'puppeteer-core';
import {convert} from '../../../tools/convert/convert.mjs';
import {reportOf} from '../../../tools/convert/report.mjs';
import {openDemo} from './demo.js';
import {engines, visit, type Engine} from './visit.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pathOf = (name: string) => join(root, 'test/unit/convert/examples', name);
const names = ['configuration.json', 'bot.json', 'theme.json'];
const expected = convert(names.map(name => ({name, text: readFileSync(pathOf(name), 'utf8')})));

async function open(t: TestContext, engine: Engine) {
  const demo = await openDemo(t);
  const {page, complaints} = await visit(t, engine, `${demo.page}/convert.html`);
  const pick = async (...files: readonly string[]) => {
    await ((await page.$('#pick')) as ElementHandle<HTMLInputElement>).uploadFile(...files.map(pathOf));
  };
  const text = (id: string) => page.$eval(`#${id}`, element => element.textContent);
  const says = (words: string) =>
    page.waitForFunction(wanted => document.querySelector('#state')?.textContent.includes(wanted), {}, words);
  const paste = (id: string, value: string) =>
    page.$eval(`#${id}`, (field, given) => ((field as HTMLTextAreaElement).value = given), value);
  return {page, complaints, pick, text, says, paste};
}

for (const engine of engines) {
  test(`files that are picked become a tag, CSS and a list, in ${engine}`, {timeout: 60_000}, async t => {
    const {page, complaints, pick, text, says} = await open(t, engine);
    await pick(...names);
    await says(`${String(expected.losses.length)} things are not carried.`);
    assert.equal(await text('tag'), expected.tag);
    assert.equal(await text('css'), expected.css);
    const lines = await page.$$eval('#losses li', items => items.map(({textContent}) => textContent));
    assert.equal(lines.length, expected.losses.length);
    for (const [index, {key, why}] of expected.losses.entries()) {
      assert.ok(lines[index]?.startsWith(`${key} = `));
      assert.ok(lines[index]?.includes(why));
    }
    assert.deepEqual(complaints, []);
    const {violations} = (await page.evaluate(`${axe.source}; axe.run()`)) as AxeResults;
    assert.deepEqual(
      violations.map(({id, nodes}) => [id, ...nodes.map(({html}) => html.slice(0, 200))]),
      [],
    );
  });
}

test('files that are pasted, and what is wrong with them', {timeout: 60_000}, async t => {
  const {page, complaints, says, text, paste} = await open(t, 'chromium');
  const convertIt = () => page.click('button[type=submit]');
  const isShown = () => page.$eval('#result', section => !(section as HTMLElement).hidden);
  await convertIt();
  await says('bot.json is missing');
  assert.equal(await isShown(), false);
  const bot = '{"id": "b", "servers": ["https://a.example"]}';
  await paste('bot', bot);
  await convertIt();
  await says('Converted; 0 things are not carried.');
  assert.match(await text('tag'), /server="https:\/\/a\.example"/);
  assert.equal(await page.$eval('#nothing', line => (line as HTMLElement).hidden), false);
  // In the words of the command.
  const report = reportOf(convert([{name: 'bot.json', text: bot}]));
  assert.equal(
    report,
    `== The tag\n\n${await text('tag')}\n== The CSS\n\n${await text('css')}\n== What is not carried\n\n${await text('nothing')}\n`,
  );
  await paste('theme', '{"palette": <b>');
  await convertIt();
  await says('theme.json is not JSON');
  assert.equal(await isShown(), false);
  assert.deepEqual(complaints, []);
});

test('a foreign file is refused, and results are copied', {timeout: 60_000}, async t => {
  const {page, complaints, pick, says} = await open(t, 'chromium');
  await pick('../../../../package.json');
  await says('package.json is none of');
  await page.evaluate(`Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {writeText: async words => void (document.title = words)},
  })`);
  await pick(...names);
  await says('Converted');
  for (const [what, words] of [
    ['tag', expected.tag],
    ['css', expected.css],
  ] as const) {
    await page.click(`[data-copy=${what}]`);
    await says(`The ${what === 'tag' ? 'tag' : 'CSS'} is copied.`);
    assert.equal(await page.title(), words.replace(/\s+/g, ' ').trim());
  }
  await page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
  await page.click('[data-copy=css]');
  await says('It is selected');
  assert.equal(await page.evaluate(() => getSelection()?.toString().trim()), expected.css.trim());
  assert.deepEqual(complaints, []);
});
