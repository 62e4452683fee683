import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {manifestIn, root, temporary} from './tarball.js';

const run = promisify(execFile);

/** In a process of its own, which has to end by itself: imports, and says what is there and what is new. */
const script = (path: string) => `
  const before = Object.getOwnPropertyNames(globalThis);
  const {DyduChatbox, AskEvent} = await import('${path}');
  const added = Object.getOwnPropertyNames(globalThis).filter(name => !before.includes(name));
  const active = process.getActiveResourcesInfo().filter(name => name === 'Timeout' || name === 'Immediate');
  const registered = 'customElements' in globalThis;
  console.log(JSON.stringify({added, active, registered, names: [typeof DyduChatbox, typeof AskEvent]}));`;

const {exports = {}} = await manifestIn(root);
const modules = Object.keys(exports).filter(path => !path.endsWith('.json'));

for (const conditions of [[], ['browser']]) {
  for (const path of modules) {
    const flags = conditions.map(condition => `--conditions=${condition}`);
    test(`${path} does nothing on a server: ${flags.join(' ')}`, async () => {
      const name = path.replace(/^\./, 'dydu-chatbox');
      const args = [...flags, '--input-type=module', '--eval', script(name)];
      const {stdout, stderr} = await run(process.execPath, args, {cwd: root, timeout: 60_000});
      const isClassic = ['./dydu-chatbox.iife.js', './dydu-compat.js'].includes(path);
      assert.deepEqual(JSON.parse(stdout), {
        added: [],
        active: [],
        registered: false,
        names: isClassic ? ['undefined', 'undefined'] : ['function', 'function'],
      });
      assert.equal(stderr, '');
    });
  }
}

test('where a test has made a DOM, the element is registered', async () => {
  const code = `
    globalThis.HTMLElement = class {};
    globalThis.customElements = {get: () => undefined, define: name => console.log(name)};
    await import('dydu-chatbox');`;
  const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', code], {cwd: root});
  assert.equal(stdout, 'dydu-chatbox\n');
});

for (const runtime of ['workerd', 'worker', 'edge-light']) {
  test(`in a bundle for ${runtime} it does nothing`, async t => {
    const outfile = join(await temporary(t), 'bundle.mjs');
    const contents = `import {DyduChatbox} from 'dydu-chatbox';
      console.log(typeof DyduChatbox, 'customElements' in globalThis);`;
    await build({
      stdin: {contents, resolveDir: root},
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: [runtime],
      outfile,
    });
    const {stdout} = await run(process.execPath, [outfile]);
    assert.equal(stdout, 'function false\n');
  });
}
