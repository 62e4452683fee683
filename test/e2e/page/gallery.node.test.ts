import assert from 'node:assert/strict';
import {test} from 'node:test';
import axe, {type AxeResults} from 'axe-core';
import {fixtureNames} from '../../../demo/server/fixtures.js';
import {openDemo} from './demo.js';
import {engines, visit} from './visit.js';

const names = fixtureNames('answers');
const sound = names.filter(name => !name.startsWith('broken-'));

const shown = "document.querySelector('dydu-chatbox').shadowRoot.querySelectorAll('.turn .said').length";
/** A cell of an example is empty: that is not ours. */
const rules = JSON.stringify({rules: {'empty-table-header': {enabled: false}}});
/** Pictures of addresses that are none, or that the policy forbids, are not shown: that is what it is for. */
const isExpected = (complaint: string) =>
  /img-src|frame-src|status of 404|too many CSP reports/.test(complaint);

for (const engine of engines) {
  test(`the gallery shows every kind of message, in ${engine}`, {timeout: 120_000}, async t => {
    const demo = await openDemo(t);
    const {page, complaints} = await visit(t, engine, `${demo.page}/gallery.html`);
    const until = (condition: string) => page.waitForFunction(condition, {timeout: 60_000});
    const turns = async () =>
      (await page.evaluate(
        "[...document.querySelector('dydu-chatbox').shadowRoot.querySelectorAll('.typed')].map(one => one.textContent)",
      )) as string[];
    await until(`${shown} >= ${String(sound.length - 1)}`);
    await until("!document.querySelector('dydu-chatbox').shadowRoot.querySelector('.typing')");
    assert.deepEqual(
      await turns(),
      sound.map(name => `Fixture: ${name}`),
    );
    assert.deepEqual(complaints, []);
    for (const theme of ['light', 'dark']) {
      await page.click(`button[value=${theme}]`);
      await until('document.getAnimations().length === 0');
      const {violations} = (await page.evaluate(`${axe.source}; axe.run(${rules})`)) as AxeResults;
      assert.deepEqual(
        violations.map(({id, nodes}) => [id, ...nodes.map(({html}) => html.slice(0, 200))]),
        [],
        theme,
      );
    }
    // axe itself puts styles into the page.
    const ofAxe = complaints.length;
    await page.click('#broken');
    await until(
      `document.querySelector('dydu-chatbox').shadowRoot.querySelectorAll('.typed').length === ${String(names.length)}`,
    );
    await until("!document.querySelector('dydu-chatbox').shadowRoot.querySelector('.typing')");
    assert.deepEqual(
      complaints.slice(ofAxe).filter(complaint => !isExpected(complaint)),
      [],
    );
  });
}
