import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from './site.js';
import {engines, visit} from './visit.js';

/** Publishing systems add a version to the address of every script; to a browser that is another module. */
for (const engine of engines) {
  test(`a script with a version in its address is loaded once, in ${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const tag = `<dydu-chatbox bot-id="b" server="${servers.main.origin}"></dydu-chatbox>`;
    const html = `<!doctype html><html lang="en"><title>Site</title><script type="module" src="/dist/dydu-chatbox.js?ver=6.4"></script>${tag}`;
    // Policies are made once, so that a second copy of the code would fail.
    const policy = "require-trusted-types-for 'script'; trusted-types dydu-chatbox dydu-chatbox-sanitizer";
    const site = await siteFor(t, html, {'content-security-policy': policy});
    const {page, click, inside, complaints} = await visit(t, engine, site.origin);
    await click('#launcher');
    await inside('#input');
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await inside('.answer');
    const loaded = (await page.evaluate(
      `performance.getEntriesByType('resource').map(({name}) => name).filter(name => name.includes('/dist/'))`,
    )) as string[];
    const files = loaded.map(address => new URL(address).pathname);
    assert.ok(files.some(file => file.includes('conversation-')));
    assert.deepEqual([...files].sort(), [...new Set(files)].sort());
    assert.deepEqual(complaints, []);
  });
}
