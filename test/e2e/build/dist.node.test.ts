import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');
const scripts = readdirSync(dist).filter(name => name.endsWith('.js'));
/** The script that a page names, and what it is made of. */
const core = scripts.find(name => /^dydu-chatbox-/.test(name)) ?? '';
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
  return Object.fromEntries(
    files
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(file => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

function clone(t: TestContext): string {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  t.after(() => {
    rmSync(elsewhere, {recursive: true});
  });
  const needed = ['src', 'scripts', 'package.json', 'package-lock.json', 'rollup.config.mjs', 'budgets.json'];
  for (const name of [...needed, 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(root, name), join(elsewhere, name), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  return elsewhere;
}

test('a build elsewhere gives the same bytes', t => {
  const elsewhere = clone(t);
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    cwd: elsewhere,
    env: {...process.env, TZ: 'Asia/Tokyo'},
  });
  assert.deepEqual(fingerprint(join(elsewhere, 'dist')), fingerprint(dist));
});

test('a build that is stopped leaves what was there', async t => {
  const elsewhere = clone(t);
  cpSync(dist, join(elsewhere, 'dist'), {recursive: true});
  const build = spawn(process.execPath, ['scripts/build.mjs'], {cwd: elsewhere, detached: true});
  const isUnderWay = () => existsSync(join(elsewhere, 'dist.new', 'dydu-chatbox.js'));
  while (!isUnderWay() && build.exitCode === null) await new Promise(resolve => setTimeout(resolve, 20));
  assert.equal(build.exitCode, null);
  const exited = once(build, 'exit');
  // With the tool that it runs.
  process.kill(-(build.pid ?? 0), 'SIGKILL');
  await exited;
  assert.deepEqual(fingerprint(join(elsewhere, 'dist')), fingerprint(dist));
});

test('the bundles hold production builds, and Lit under our own policy name', () => {
  const bundles = scripts.filter(name => !['index.js', 'server.js', 'dydu-chatbox.js'].includes(name));
  for (const name of bundles) {
    assert.doesNotMatch(read(name), /Lit is in dev mode/, name);
    assert.doesNotMatch(read(name), /createPolicy\("lit-html"/, name);
    assert.match(read(name), /^\/\*! dydu-chatbox/, name);
  }
});

test('the page loads the launcher alone; rxjs and the sanitizer wait for interest', () => {
  assert.equal(read('dydu-chatbox.js').trim(), `import"./${core}";`);
  const [, entry = ''] = read(core).split('*/');
  assert.match(entry, /import\("\.\/conversation-[\w-]+\.js"\)/);
  assert.ok(!/DOMPurify|unsubscribe/.test(entry));
});

test('npm users bring their own lit, rxjs and dompurify', () => {
  const parts = readdirSync(join(dist, 'npm')).map(name => read(`npm/${name}`));
  const imported = [...parts.join('\n').matchAll(/from ['"]([^.'"][^'"]*)['"]/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(imported)].sort(), [
    'dompurify',
    'lit',
    'lit/directive.js',
    'lit/directives/repeat.js',
    'rxjs',
  ]);
});

test('importing the package on a server does nothing', () => {
  const code = `await import(${JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)}); console.log('harmless')`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: root});
  assert.equal(String(output).trim(), 'harmless');
});

test('a script over its budget fails the build', async t => {
  const {weigh} = (await import(pathToFileURL(join(root, 'scripts/weigh.mjs')).href)) as {
    weigh(dist: string, budgets: string): boolean;
  };
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  t.after(() => {
    rmSync(folder, {recursive: true});
  });
  const budgets = join(folder, 'budgets.json');
  const within = (gzip: number) => {
    writeFileSync(budgets, JSON.stringify({all: {files: ['dydu-chatbox.js', 'conversation-*.js'], gzip}}));
    return weigh(dist, budgets);
  };
  assert.equal(within(1000), false);
  assert.equal(within(1_000_000), true);
});

test('a direction is not made a list of languages', () => {
  assert.deepEqual(
    scripts.filter(name => read(name).includes(':lang(')),
    [],
  );
});
