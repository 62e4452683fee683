// What a build depends on, as one hash: times say nothing in a fresh clone.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The file of a build that holds the hash of what it was made from. */
export const stamp = 'sources.sha256';

const parts = [
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** @param {string} root @returns {string} */
export function hashOfSources(root) {
  const files = parts
    .filter(part => existsSync(join(root, part)))
    .flatMap(part =>
      statSync(join(root, part)).isDirectory()
        ? readdirSync(join(root, part), {recursive: true}).map(
            name => `${part}/${String(name).replaceAll('\\', '/')}`,
          )
        : [part],
    )
    .filter(name => statSync(join(root, name)).isFile())
    .sort();
  const hash = createHash('sha256');
  for (const name of files) {
    // A clone on Windows may end its lines otherwise.
    hash.update(`${name}\n${readFileSync(join(root, name), 'utf8').replaceAll('\r', '')}\n`);
  }
  return hash.digest('hex');
}

const here = fileURLToPath(new URL('..', import.meta.url));

/**
 * Whether dist/ is made from what is here.
 *
 * @param {object} [options]
 * @param {string} [options.root]
 * @param {boolean} [options.isPacked] with what only the package has, which is not in git
 */
export function isBuilt({root = here, isPacked = false} = {}) {
  const file = join(root, 'dist', stamp);
  const names = ['dydu-chatbox.js', ...(isPacked ? ['index.js', 'custom-elements.json'] : [])];
  const isComplete = existsSync(file) && names.every(name => existsSync(join(root, 'dist', name)));
  return isComplete && readFileSync(file, 'utf8').trim() === hashOfSources(root);
}
