import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readDocument} from '../docs/documents.js';
import {load, packages} from './packages.js';
import {pack, root, run, temporary} from './tarball.js';

/** What is loaded on demand. */
const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
const parts = [
  'answers',
  'attribute-warnings',
  'clear-data',
  'conversation',
  'extras',
  'window',
  ...languages,
];

test('the package holds what is built, and nothing else', async t => {
  const {files} = await pack(await temporary(t));
  const types = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.ts'))
    .map(path => `dist/types/${path.replaceAll('\\', '/').replace(/\.ts$/, '.d.ts')}`);
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
    ...['dydu-chatbox', 'dydu-chatbox.iife', 'dydu-compat', 'index', 'server'].map(name => `dist/${name}.js`),
    ...['dydu-chatbox', ...parts].map(name => `dist/${name}-*.js`),
    ...['events', 'index', ...parts].map(name => `dist/npm/${name}.js`),
    ...types,
    ...readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
      .filter(name => /\.\w+$/.test(name))
      .map(name => `docs/${name.replaceAll('\\', '/')}`),
    ...readdirSync(join(root, 'tools/convert')).map(name => `tools/convert/${name}`),
  ];
  const patterns = files.map(path => path.replace(/^(dist\/[\w-]+?)-[\w-]{8}\.js$/, '$1-*.js'));
  assert.deepEqual(patterns.sort(), wanted.sort());
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
