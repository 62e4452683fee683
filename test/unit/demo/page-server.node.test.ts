import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fixtureNames} from '../../../demo/server/fixtures.js';
import {Live} from '../../../demo/server/live.js';
import {pageApp, type PageOptions} from '../../../demo/server/page-server.js';

const pages = fileURLToPath(new URL('../../../demo', import.meta.url));
const origins = {main: 'http://main.test', backup: 'http://backup.test', admin: 'http://admin.test'};

async function pagesFor(t: TestContext, options: Partial<PageOptions> = {}) {
  const dist = await mkdtemp(join(tmpdir(), 'dist-'));
  await writeFile(join(dist, 'dydu-chatbox.js'), 'export {};');
  const app = pageApp({pages, dist, origins, ...options});
  t.after(async () => {
    await app.close();
    await rm(dist, {recursive: true});
  });
  return app;
}

for (const name of ['index', 'fr', 'classic', 'consent', 'gallery']) {
  test(`${name}.html names the servers it is served with, and nothing in it needs a laxer policy`, async t => {
    const app = await pagesFor(t);
    const {body, headers} = await app.inject(`/${name}.html`);
    assert.match(body, /server="http:\/\/main\.test"/);
    assert.match(body, /backup-server="http:\/\/backup\.test"/);
    if (name !== 'gallery') assert.match(body, /data-admin="http:\/\/admin\.test"/);
    assert.doesNotMatch(body, /\{\{|<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    assert.match(
      String(headers['content-security-policy']),
      /connect-src 'self' http:\/\/main\.test http:\/\/backup\.test/,
    );
  });

  test(`every file that ${name}.html asks for is served`, async t => {
    const app = await pagesFor(t);
    const {body} = await app.inject(`/${name}.html`);
    const wanted = [...body.matchAll(/(?:src|href)="(\/[^"#]*)"/g)].map(([, path]) => path ?? '');
    for (const path of wanted.filter(one => !one.includes('iife'))) {
      assert.equal((await app.inject(path)).statusCode, 200, path);
    }
  });
}

test('convert.html needs no laxer policy, and what it and its script ask for is served', async t => {
  const app = await pagesFor(t);
  const {body, headers} = await app.inject('/convert.html');
  assert.doesNotMatch(body, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  assert.match(String(headers['content-security-policy']), /script-src 'self';/);
  const script = (await app.inject('/convert.js')).body;
  const wanted = [...body.matchAll(/(?:src|href)="(\/[^"#]*)"/g), ...script.matchAll(/from '(\/[^']+)'/g)];
  assert.ok(wanted.length > 5);
  for (const [, path = ''] of wanted) assert.equal((await app.inject(path)).statusCode, 200, path);
});

test('the gallery asks for every fixture there is', async t => {
  const app = await pagesFor(t);
  assert.deepEqual((await app.inject('/fixtures.json')).json(), fixtureNames('answers'));
  assert.match((await app.inject('/gallery.js')).body, /'\/fixtures\.json'/);
});

test('the scripts of dist are served, the code of the servers is not', async t => {
  const app = await pagesFor(t);
  assert.equal((await app.inject('/dist/dydu-chatbox.js')).body, 'export {};');
  for (const path of [
    '/server/main.ts',
    '/nothing.html',
    '/..%2fpackage.json',
    '/dist/..%2f..%2fpackage.json',
  ]) {
    assert.equal((await app.inject(path)).statusCode, 404, path);
  }
});

test('pages reload only where something is watched', async t => {
  const plain = await pagesFor(t);
  assert.doesNotMatch((await plain.inject('/index.html')).body, /live\.js/);
  assert.equal((await plain.inject('/live')).statusCode, 404);
  const watched = await pagesFor(t, {live: new Live()});
  assert.match((await watched.inject('/index.html')).body, /<script type="module" src="\/live\.js">/);
});
