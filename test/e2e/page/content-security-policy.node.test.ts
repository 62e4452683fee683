import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {build} from 'esbuild';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from './site.js';
import {engines, visit, type Engine} from './visit.js';

async function talkUnder(
  t: TestContext,
  engine: Engine,
  page: (servers: {main: string; backup: string}) => string,
  extra = '',
  scripts: Record<string, string> = {},
): Promise<void> {
  const servers = await startReferencePair();
  t.after(() => servers.close());
  const {main, backup} = {main: servers.main.origin, backup: servers.backup.origin};
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${main} ${backup}`,
    `img-src ${main} ${backup}`,
    "require-trusted-types-for 'script'",
    extra,
  ];
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${page({main, backup})}`;
  const site = await siteFor(
    t,
    html,
    {'content-security-policy': policy.filter(Boolean).join('; ')},
    scripts,
  );
  const {complaints, click, inside, text, page: tab} = await visit(t, engine, site.origin);

  await click('#launcher');
  await inside('#input');
  await tab.keyboard.type('What is on my bill?');
  await tab.keyboard.press('Enter');
  await inside('.answer');
  await servers.main.setFault({is: 'status', status: 500});
  await tab.keyboard.type('How do I pay my bill?');
  await tab.keyboard.press('Enter');
  await inside('.separator');
  assert.match(await text('.turn:last-child .answer'), /\w/);
  // The status is our fault; the icon that Firefox looks for is the page's.
  const ours = complaints.filter(complaint => !/status of 500|favicon/.test(complaint));
  assert.deepEqual(ours, []);
}

for (const engine of engines) {
  test(`the module works under a strict policy in ${engine}`, t =>
    talkUnder(
      t,
      engine,
      ({main, backup}) =>
        `<script type="module" src="/dist/dydu-chatbox.js"></script><body><dydu-chatbox bot-id="b" welcome="off" top-questions="off" suggestions="off" server="${main}" backup-server="${backup}"></dydu-chatbox>`,
    ));

  test(`the classic script works under a strict policy in ${engine}`, t =>
    talkUnder(
      t,
      engine,
      ({main, backup}) =>
        `<script async src="/dist/dydu-chatbox.iife.js" data-bot-id="b" data-welcome="off" data-top-questions="off" data-suggestions="off" data-server="${main}" data-backup-server="${backup}"></script><body><p>Site`,
    ));

  test(`a page with its own Lit and DOMPurify, and a list of policies, is not disturbed in ${engine}`, async t => {
    const host = `import {html, render} from 'lit'; import purify from 'dompurify';
      render(html\`<p id="host">Lit</p>\`, document.body.appendChild(document.createElement('div')));
      purify.sanitize('<b>x</b>');`;
    const bundle = await build({
      stdin: {contents: host, resolveDir: process.cwd()},
      bundle: true,
      write: false,
      format: 'esm',
    });
    await talkUnder(
      t,
      engine,
      ({main, backup}) =>
        `<body><script type="module" src="/host.js"></script><script type="module" src="/dist/dydu-chatbox.js"></script><dydu-chatbox bot-id="b" welcome="off" top-questions="off" suggestions="off" server="${main}" backup-server="${backup}"></dydu-chatbox><dydu-chatbox bot-id="c" welcome="off" top-questions="off" suggestions="off" server="${main}" open></dydu-chatbox>`,
      'trusted-types lit-html dompurify dydu-chatbox dydu-chatbox-sanitizer',
      {'/host.js': bundle.outputFiles[0]?.text ?? ''},
    );
  });
}
