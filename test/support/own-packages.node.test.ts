import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {installPackages} from './own-packages.js';

/** With a package from the folder itself, so that no network is needed. */
async function folderWith(t: TestContext, dependencies: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dydu-chatbox-packages-'));
  t.after(() => rm(folder, {recursive: true}));
  await mkdir(join(folder, 'local'));
  const packages = {
    '': {dependencies: {local: 'file:local'}},
    local: {version: '1.0.0'},
    'node_modules/local': {resolved: 'local', link: true},
  };
  const files = {
    'local/package.json': {name: 'local', version: '1.0.0'},
    'package.json': {private: true, dependencies},
    'package-lock.json': {lockfileVersion: 3, requires: true, packages},
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content));
  return folder;
}

test('packages are installed once, however many ask, and again when the lock file is another', async t => {
  const folder = await folderWith(t, {local: 'file:local'});
  const stamp = join(folder, 'node_modules/.installed');
  await Promise.all([installPackages(folder), installPackages(folder), installPackages(folder)]);
  assert.ok(existsSync(join(folder, 'node_modules/local/package.json')));
  const {mtimeMs} = await stat(stamp);
  await installPackages(folder);
  assert.equal((await stat(stamp)).mtimeMs, mtimeMs);

  const lock = join(folder, 'package-lock.json');
  await writeFile(lock, `${await readFile(lock, 'utf8')}\n`);
  await installPackages(folder);
  assert.notEqual((await stat(stamp)).mtimeMs, mtimeMs);
});

test('what cannot be installed is said in a line, and tried again by the next', async t => {
  const folder = await folderWith(t, {local: 'file:local', missing: '1.0.0'});
  for (let times = 0; times < 2; times++)
    await assert.rejects(installPackages(folder), {
      message: /^The packages of .* could not be installed: `npm ci` in that folder failed\. Is the registry/,
    });
});
