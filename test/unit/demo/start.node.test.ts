import {appendFile, utimes} from 'node:fs/promises';
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {test} from 'node:test';
import {projectFor, start} from './project.js';

const labels = ['Customer page', 'Main server', 'Backup server', 'Fault switches'];

test('npm start builds what is missing, says where everything is, and stops cleanly', async t => {
  const project = await projectFor(t);
  const demo = await start(t, project, 0);
  assert.match(demo.output(), /^Building dist\//);
  assert.match(demo.output(), /\(also .*\/convert\.html\b/);
  const [page = '', main = '', , admin = ''] = labels.map(demo.address);
  assert.match(await (await fetch(`${page}/dist/dydu-chatbox.js`)).text(), /built = true/);
  assert.ok((await (await fetch(page)).text()).includes(`server="${main}"`));
  assert.equal((await fetch(`${main}/servlet/api/serverstatus`)).status, 200);
  assert.equal((await fetch(`${admin}/servers`)).status, 200);
  assert.equal(await demo.stop('SIGINT'), 0);
  for (const label of labels) await assert.rejects(fetch(demo.address(label)), label);

  // A clone keeps no times.
  const later = new Date(Date.now() + 60_000);
  await utimes(join(project, 'src/index.ts'), later, later);
  const again = await start(t, project, 0);
  assert.doesNotMatch(again.output(), /Building/);
  const silent = {method: 'PUT', headers: {'Content-Type': 'application/json'}, body: '{"is":"silent"}'};
  await fetch(`${again.address('Fault switches')}/servers/main/fault`, silent);
  const lost = assert.rejects(fetch(`${again.address('Main server')}/servlet/api/serverstatus`));
  await fetch(again.address('Customer page'));
  assert.equal(await again.stop('SIGTERM'), 0);
  await lost;

  await appendFile(join(project, 'src/index.ts'), '// changed');
  const changed = await start(t, project, 0);
  assert.match(changed.output(), /^Building dist\//);
  await changed.stop('SIGTERM');
});

test('a taken port is said, and another one taken', async t => {
  const neighbour = createServer().listen(0, '127.0.0.1');
  t.after(() => neighbour.close());
  await once(neighbour, 'listening');
  const {port} = neighbour.address() as AddressInfo;
  const demo = await start(t, await projectFor(t), port);
  assert.ok(demo.output().includes(`Port ${port} is taken: the page server takes another one.`));
  assert.equal((await fetch(demo.address('Customer page'))).status, 200);
});

test('two servers that want the same port share no port', async t => {
  const demo = await start(t, await projectFor(t), 8081);
  const addresses = labels.map(label => demo.address(label));
  assert.equal(new Set(addresses).size, labels.length);
  assert.match(demo.output(), /Port 8081 is taken: the main server takes another one\./);
});

test('in development the pages reload with what has changed', async t => {
  const project = await projectFor(t);
  const demo = await start(t, project, 0, '--dev');
  const page = demo.address('Customer page');
  const changes = (await fetch(`${page}/live`)).body?.pipeThrough(new TextDecoderStream()).getReader();
  const script = async () => (await fetch(`${page}/dist/dydu-chatbox.js`)).text();
  await writeFile(join(project, 'src/index.ts'), 'export const version: number = 2;\n');
  while (!(await script()).includes('version = 2')) {
    const {value = '', done} = (await changes?.read()) ?? {done: true};
    assert.ok(!done, `the stream has ended after "${value}"`);
  }
  assert.equal(await demo.stop('SIGINT'), 0);
});
