import assert from 'node:assert/strict';
import {readdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build, type Plugin} from 'esbuild';
import {rollup} from 'rollup';
import ts from 'typescript';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {siteFor} from '../page/site.js';
import {visit} from '../page/visit.js';
import {main, react, svelte, wrong} from './consumer-code.js';
import {load, packages} from './packages.js';
import {block} from './recipes.js';
import {install, temporary} from './tarball.js';

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  types: [],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
};
const bundler = {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler};
const nodeNext = {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext};

/** What the compiler says; with `outDir` set, it also writes. */
function compile(files: readonly string[], options: ts.CompilerOptions): readonly string[] {
  const program = ts.createProgram({rootNames: files, options});
  if (options.noEmit !== true) program.emit();
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({file, messageText}) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code);
  return Object.keys(files).map(name => join(folder, name));
}

test('a project that has installed the tarball compiles strictly, and its bundle talks', async t => {
  const folder = await temporary(t);
  await install(folder);
  assert.deepEqual(await readdir(join(folder, 'node_modules/dydu-chatbox')), [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY-LICENSES.txt',
    'dist',
    'docs',
    'package.json',
    'tools',
  ]);
  const files = await write(folder, {'main.ts': main, 'wrong.ts': wrong});
  assert.deepEqual(compile(files, {...strict, ...nodeNext, noEmit: true}), []);
  assert.deepEqual(compile(files, {...strict, ...bundler, outDir: join(folder, 'out')}), []);
  const input = join(folder, 'out/main.js');
  const onwarn = ({message}: {readonly message: string}) => {
    throw new Error(message);
  };
  const bundle = await rollup({input, plugins: [nodeResolve({browser: true})], onwarn});
  const {output} = await bundle.generate({format: 'es', entryFileNames: 'app.js'});
  await talks(
    t,
    Object.fromEntries(output.map(chunk => [`/${chunk.fileName}`, chunk.type === 'chunk' ? chunk.code : ''])),
  );
});

interface Resolving {
  create: {
    sync(options: object): (folder: string, name: string) => string | false;
  };
}

test('a bundler that knows no `exports` takes `main`, and its bundle talks', async t => {
  const folder = await temporary(t);
  await install(folder);
  // As webpack 4 and older Parcels look packages up.
  const {default: resolving} = (await load('enhanced-resolve')) as {readonly default: Resolving};
  const resolve = resolving.create.sync({exportsFields: [], mainFields: ['browser', 'module', 'main']});
  assert.equal(resolve(folder, 'dydu-chatbox'), join(folder, 'node_modules/dydu-chatbox/dist/index.js'));

  const [input = ''] = await write(folder, {'main.ts': main});
  const mainField: Plugin = {
    name: 'main-field',
    setup: ({onResolve}) => {
      onResolve({filter: /^[^.]/}, ({kind, path, resolveDir}) =>
        kind === 'entry-point' ? undefined : {path: resolve(resolveDir, path) || ''},
      );
    },
  };
  const {outputFiles} = await build({
    entryPoints: {app: input},
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [mainField],
  });
  await talks(t, Object.fromEntries(outputFiles.map(({path, text}) => [path, text])));
});

/** A page that loads these scripts asks, and has its answer. */
async function talks(t: TestContext, scripts: Readonly<Record<string, string>>): Promise<void> {
  // What shows answers is loaded when there is one.
  assert.doesNotMatch(scripts['/app.js'] ?? '', /dompurify/i);

  const servers = await startReferencePair();
  t.after(() => servers.close());
  const tag = `<dydu-chatbox bot-id="b" server="${servers.main.origin}" welcome="off"></dydu-chatbox>`;
  const html = `<!doctype html><html lang="en"><title>Site</title><script type="module" src="/app.js"></script>${tag}`;
  const site = await siteFor(t, html, {}, scripts);
  const {page, complaints, inside} = await visit(t, 'chromium', site.origin);
  await inside('.answer');
  await page.waitForFunction(() => document.title === 'Where is my parcel?');
  assert.deepEqual(complaints, []);
}

test('React, Svelte and the recipes compile strictly', async t => {
  const folder = await temporary(t);
  await install(folder);
  const modules = join(folder, 'node_modules');
  const others = await packages();
  for (const name of ['react', '@types/react', 'csstype', 'svelte', '@angular'])
    await symlink(join(others, name), join(modules, name), 'junction');
  const files = await write(folder, {
    'react.tsx': react,
    'svelte.ts': svelte,
    'Chat.tsx': await block('docs/frameworks.md', 'Chat.tsx'),
    'chat-component.ts': await block('docs/frameworks.md', 'chat.ts'),
  });
  const options = {jsx: ts.JsxEmit.ReactJSX, experimentalDecorators: true, skipLibCheck: true, noEmit: true};
  for (const resolution of [bundler, nodeNext])
    assert.deepEqual(compile(files, {...strict, ...resolution, ...options}), []);
});
