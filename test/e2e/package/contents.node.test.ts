import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {readDocument} from '../docs/documents.js';
import {load, packages} from './packages.js';
import {pack, root, run, temporary} from './tarball.js';

/** What is loaded on demand. */
const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
const parts = [
  'answers',
  'attribute-warnings',
  'page-warnings',
  'clear-data',
  'conversation',
  'extras',
  'window',
  ...languages,
];

test('the package holds what is built, and nothing else', async t => {
  const {files} = await pack(await temporary(t));
  const entries = ['dydu-chatbox', 'dydu-chatbox.iife', 'dydu-compat', 'index'];
  const wanted = [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY-LICENSES.txt',
    'package.json',
    ...['custom-elements', 'vscode.css-custom-data', 'vscode.html-custom-data', 'web-types'].map(
      name => `dist/${name}.json`,
    ),
    ...[...entries, 'server'].map(name => `dist/${name}.js`),
    ...[...entries, 'react', 'svelte'].map(name => `dist/${name}.d.ts`),
    ...['dydu-chatbox', ...parts].map(name => `dist/${name}-*.js`),
    ...['events', 'index', ...parts].map(name => `dist/npm/${name}.js`),
    ...readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
      .filter(name => /\.\w+$/.test(name))
      .map(name => `docs/${name.replaceAll('\\', '/')}`),
    ...readdirSync(join(root, 'tools/convert')).map(name => `tools/convert/${name}`),
  ];
  const patterns = files.map(path => path.replace(/^(dist\/[\w-]+?)-[\w-]{8}\.js$/, '$1-*.js'));
  assert.deepEqual(patterns.sort(), wanted.sort());
});

/** The files of git, without what the build has made beside them. */
async function cloned(t: TestContext): Promise<string> {
  const folder = join(await temporary(t), 'clone');
  // the clone of CI often belongs to somebody else, which git would refuse to read
  await run('git', ['-c', 'safe.directory=*', 'clone', '--quiet', '--no-local', root, folder]);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

test('a fresh clone packs the same', async t => {
  const clone = await cloned(t);
  const {files} = await pack(await temporary(t), clone);
  assert.deepEqual(files, (await pack(await temporary(t))).files);
});

test('the repository holds what a page loads, and one file of types', async () => {
  const {stdout} = await run('git', ['-c', 'safe.directory=*', 'ls-files', 'dist'], {cwd: root});
  const names = stdout
    .trim()
    .split('\n')
    .map(path => path.replace('dist/', ''));
  const isOfPage = (name: string) => name.endsWith('.js') && !['index.js', 'server.js'].includes(name);
  const built = readdirSync(join(root, 'dist')).filter(isOfPage);
  assert.deepEqual(names.sort(), [...built, 'index.d.ts', 'sources.sha256'].sort());
});

test('every type that the reference names can be imported', () => {
  const types = readFileSync(join(root, 'dist/index.d.ts'), 'utf8');
  const declared = [...types.matchAll(/^(?:declare )?(?:type|interface|class) (\w+)/gm)].map(
    ([, name]) => name,
  );
  const exported = [...types.matchAll(/^export (?:type )?\{(.*)\};/gm)].flatMap(([, names = '']) =>
    names.trim().split(/, */),
  );
  const reference = readFileSync(join(root, 'docs/reference.md'), 'utf8');
  const named = new Set(
    [...reference.matchAll(/`[^`]+`/g)].flatMap(([code]) => code.match(/\b[A-Z]\w+/g) ?? []),
  );
  assert.ok(exported.length > 15);
  assert.deepEqual(
    declared.filter(name => name !== undefined && named.has(name) && !exported.includes(name)),
    [],
  );
});

test('every link of README leads to something in the package', async t => {
  const {files} = await pack(await temporary(t));
  const {links} = readDocument('README.md', readFileSync(join(root, 'README.md'), 'utf8'));
  const paths = links.map(({url}) => url.replace(/#.*/, '')).filter(path => path !== '');
  assert.ok(paths.length > 10);
  const isThere = (path: string) => files.some(file => file === path || file.startsWith(`${path}/`));
  assert.deepEqual(
    paths.filter(path => !isThere(path)),
    [],
  );
});

interface Publint {
  publint(options: {
    readonly pack: {readonly tarball: ArrayBuffer};
    readonly strict: boolean;
  }): Promise<{readonly messages: readonly object[]; readonly pkg: object}>;
}
interface PublintUtils {
  formatMessage(message: object, pkg: object): string | undefined;
}

test('publint finds nothing', async t => {
  const {publint} = (await load('publint')) as Publint;
  const {formatMessage} = (await load('publint/utils')) as PublintUtils;
  const {path} = await pack(await temporary(t));
  const {buffer} = new Uint8Array(readFileSync(path));
  const {messages, pkg} = await publint({pack: {tarball: buffer}, strict: true});
  assert.deepEqual(
    messages.map(message => formatMessage(message, pkg)),
    [],
  );
});

/**
 * `esm-only` leaves out what a package of ES modules cannot have: `node10` (no `exports`, so no subpaths) and `node16-cjs`
 * (`require` gets a module, `cjs-resolves-to-esm`).
 */
test('are the types wrong? They are not', async t => {
  const {path} = await pack(await temporary(t));
  const attw = join(await packages(), '@arethetypeswrong/cli/dist/index.js');
  const {stdout} = await run(process.execPath, [attw, path, '--profile', 'esm-only', '--format', 'json']);
  const {analysis} = JSON.parse(stdout) as {
    analysis: {entrypoints: Record<string, object>; problems: readonly {resolutionKind: string}[]};
  };
  assert.deepEqual(Object.keys(analysis.entrypoints), [
    '.',
    './react',
    './svelte',
    './dydu-chatbox.js',
    './dydu-chatbox.iife.js',
    './dydu-compat.js',
    './custom-elements.json',
    './package.json',
  ]);
  const kinds = analysis.problems.map(({resolutionKind}) => resolutionKind);
  assert.deepEqual(
    kinds.filter(kind => !['node10', 'node16-cjs'].includes(kind)),
    [],
  );
});
