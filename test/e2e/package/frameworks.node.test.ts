import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from '../page/site.js';
import {engines, visit} from '../page/visit.js';
import {block, bundle, frameworks} from './recipes.js';

const html = `<!doctype html><html lang="en"><title>App</title><div id="app"></div><script type="module" src="/app.js"></script>`;

for (const [name, framework] of Object.entries(frameworks)) {
  for (const engine of engines) {
    test(`the recipe for ${name} works in ${engine}`, async t => {
      const servers = await startReferencePair();
      t.after(() => servers.close());
      const code = (await block('docs/frameworks.md', framework.file))
        .replace('https://app1.your-platform.example', servers.main.origin)
        .replace('https://app2.your-platform.example', servers.backup.origin);
      const site = await siteFor(t, html, {}, await bundle(framework, code));
      const {page, complaints, inside} = await visit(t, engine, site.origin);

      await (await page.waitForSelector('#app button'))?.click();
      await inside('.answer');
      await page.waitForFunction(
        () => document.querySelector('#app p')?.textContent === 'Answered: Where is my parcel?',
      );
      const element = await page.evaluate(() => {
        const chatbox = document.querySelector('dydu-chatbox') as DyduChatbox;
        const {open, variables, backupServer} = chatbox;
        return {open, variables, backupServer, attributes: chatbox.getAttributeNames().sort()};
      });
      assert.deepEqual(element, {
        open: true,
        variables: {plan: 'pro'},
        backupServer: servers.backup.origin,
        attributes: ['backup-server', 'bot-id', 'open', 'server'],
      });

      await page.evaluate('unmount()');
      await page.waitForFunction(() => document.querySelector('dydu-chatbox') === null);
      assert.deepEqual(complaints, []);
    });
  }
}
