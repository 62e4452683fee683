import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from './site.js';
import {engines, tryAgain, visit} from './visit.js';

for (const engine of engines) {
  test(`what shows answers is loaded later where it could not be loaded, in ${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const tag = `<dydu-chatbox lang="en" bot-id="b" welcome="off" top-questions="off" suggestions="off" server="${servers.main.origin}"></dydu-chatbox>`;
    const html = `<!doctype html><html lang="en"><title>Site</title><script type="module" src="/dist/dydu-chatbox.js"></script>${tag}`;
    const site = await siteFor(t, html, {});
    const visitor = await visit(t, engine, site.origin);
    const {page, click, inside, text} = visitor;
    site.lose('answers-');
    await click('#launcher');
    await inside('#input');
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await inside('.notice .action');
    const words =
      'The answer has arrived, but could not be shown. Please check your connection, then try again.';
    assert.ok((await text('#transcript')).includes(words));
    assert.equal((await text('#announcer p:last-child')).trim(), words);
    site.lose(null);
    await tryAgain(engine, visitor, '.notice .action');
    await inside('.answer');
    const focused = "document.querySelector('dydu-chatbox').shadowRoot.activeElement?.id";
    assert.equal(await page.evaluate(focused), 'input');
    assert.ok(!(await text('#transcript')).includes(words));
    await page.keyboard.type('thanks');
    await page.keyboard.press('Enter');
    await inside('.turn:nth-of-type(2) .answer');
    const talks = servers.main.log.filter(({endpoint}) => endpoint === 'talk');
    assert.deepEqual(
      talks.map(({question}) => question),
      ['hello', 'thanks'],
    );
  });

  test(`what is typed before proposals can be shown is proposed for, in ${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const tag = `<dydu-chatbox lang="en" bot-id="b" welcome="off" top-questions="off" server="${servers.main.origin}"></dydu-chatbox>`;
    const html = `<!doctype html><html lang="en"><title>Site</title><script type="module" src="/dist/dydu-chatbox.js"></script>${tag}`;
    const site = await siteFor(t, html, {});
    const release = site.hold('answers-');
    const {page, click, inside} = await visit(t, engine, site.origin);
    await click('#launcher');
    await inside('#input');
    await page.keyboard.type('bill');
    assert.ok(!servers.main.log.some(({endpoint}) => endpoint === 'search'));
    release();
    await inside('#suggestions');
  });
}
