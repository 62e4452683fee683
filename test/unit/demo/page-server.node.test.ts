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
  t.after(() => rm(dist, {recursive: true}));
  const app = pageApp({pages, dist, origins, ...options});
  return async (path: string) => {
    const answer = await app.request(path);
    return {status: answer.status, headers: answer.headers, body: await answer.text()};
  };
}

for (const name of ['index', 'fr', 'classic', 'consent', 'gallery']) {
  test(`${name}.html names the servers it is served with, and nothing in it needs a laxer policy`, async t => {
    const ask = await pagesFor(t);
    const {body, headers} = await ask(`/${name}.html`);
    assert.match(body, /server="http:\/\/main\.test"/);
    assert.match(body, /backup-server="http:\/\/backup\.test"/);
    if (name !== 'gallery') assert.match(body, /data-admin="http:\/\/admin\.test"/);
    assert.doesNotMatch(body, /\{\{|<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    assert.match(
      headers.get('content-security-policy') ?? '',
      /connect-src 'self' http:\/\/main\.test http:\/\/backup\.test/,
    );
  });

  test(`every file that ${name}.html asks for is served`, async t => {
    const ask = await pagesFor(t);
    const {body} = await ask(`/${name}.html`);
    const wanted = [...body.matchAll(/(?:src|href)="(\/[^"#]*)"/g)].map(([, path]) => path ?? '');
    for (const path of wanted.filter(one => !one.includes('iife'))) {
      assert.equal((await ask(path)).status, 200, path);
    }
  });
}

test('convert.html needs no laxer policy, and what it and its script ask for is served', async t => {
  const ask = await pagesFor(t);
  const {body, headers} = await ask('/convert.html');
  assert.doesNotMatch(body, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  assert.match(headers.get('content-security-policy') ?? '', /script-src 'self';/);
  const script = (await ask('/convert.js')).body;
  const wanted = [...body.matchAll(/(?:src|href)="(\/[^"#]*)"/g), ...script.matchAll(/from '(\/[^']+)'/g)];
  assert.ok(wanted.length > 5);
  for (const [, path = ''] of wanted) assert.equal((await ask(path)).status, 200, path);
});

test('the gallery asks for every fixture there is', async t => {
  const ask = await pagesFor(t);
  assert.deepEqual(JSON.parse((await ask('/fixtures.json')).body), fixtureNames('answers'));
  assert.match((await ask('/gallery.js')).body, /'\/fixtures\.json'/);
});

test('the scripts of dist are served, the code of the servers is not', async t => {
  const ask = await pagesFor(t);
  assert.equal((await ask('/dist/dydu-chatbox.js')).body, 'export {};');
  for (const path of [
    '/server/main.ts',
    '/nothing.html',
    '/..%2fpackage.json',
    '/dist/..%2f..%2fpackage.json',
  ]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});

test('pages reload only where something is watched', async t => {
  const plain = await pagesFor(t);
  assert.doesNotMatch((await plain('/index.html')).body, /live\.js/);
  assert.equal((await plain('/live')).status, 404);
  const watched = await pagesFor(t, {live: new Live()});
  assert.match((await watched('/index.html')).body, /<script type="module" src="\/live\.js">/);
});
