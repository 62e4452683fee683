import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {dependenciesOf, root} from './tarball.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll('\r', '');

/** Two lines of `=` with names between them, then a text. */
const [, ...parts] = read('THIRD-PARTY-LICENSES.txt').split(/^={80}\n/m);
const texts = new Map<string, string>();
for (let at = 0; at < parts.length; at += 2)
  for (const name of parts[at]!.trim().split(', ')) texts.set(name, parts[at + 1]!.trim());

/** Helpers of a build that is not taken, a DOM for servers, and types: none of them is in a file for pages. */
const notBundled = ['tslib', '@lit-labs/ssr-dom-shim', '@types/trusted-types'];
/** Drawings: no package holds them. */
const drawings = 'Lucide';

test('the licence of everything that is bundled is in the package, as its authors wrote it', async () => {
  const bundled = (await dependenciesOf(root)).filter(name => !notBundled.includes(name));
  assert.deepEqual([...texts.keys()].sort(), [...bundled, drawings].sort());
  for (const name of bundled) {
    const folder = `node_modules/${name}`;
    const file = readdirSync(join(root, folder)).find(entry => /^LICENSE(\.\w+)?$/i.test(entry));
    assert.ok(file !== undefined, `${name} brings no licence`);
    const message = `THIRD-PARTY-LICENSES.txt does not say what ${folder}/${file} says`;
    assert.equal(texts.get(name), read(`${folder}/${file}`).trim(), message);
  }
  assert.match(texts.get(drawings) ?? '', /^ISC License\n[^]*\(for the icons listed above\)/);
});
