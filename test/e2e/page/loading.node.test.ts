import assert from 'node:assert/strict';
import {test} from 'node:test';
import axe, {type AxeResults} from 'axe-core';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from './site.js';
import {engines, tryAgain, visit} from './visit.js';

for (const engine of engines) {
  test(`a conversation that could not be loaded can be loaded later, in ${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const tag = `<dydu-chatbox bot-id="b" welcome="off" top-questions="off" suggestions="off" server="${servers.main.origin}"></dydu-chatbox>`;
    const html = `<!doctype html><html lang="en"><title>Site</title><style>dydu-chatbox { --dydu-motion: 0s }</style><script type="module" src="/dist/dydu-chatbox.js"></script>${tag}`;
    const site = await siteFor(t, html, {});
    const visitor = await visit(t, engine, site.origin);
    const {page, click, inside, text} = visitor;
    site.lose('conversation-');
    await click('#launcher');
    await inside('#retry');
    assert.match(await text('.before p'), /could not be loaded/);
    const {violations} = (await page.evaluate(`${axe.source}; axe.run('dydu-chatbox')`)) as AxeResults;
    assert.deepEqual(violations, []);
    site.lose(null);
    await tryAgain(engine, visitor, '#retry');
    await inside('#input');
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await inside('.answer');
  });
}
