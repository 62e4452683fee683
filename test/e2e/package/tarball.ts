/** The package as npm packs it, and a project that has installed it: from files alone, so that no network is needed. */
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const run = promisify(execFile);

/** What `npm test` tells its scripts is not meant for another project. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
const npm = (cwd: string, ...args: readonly string[]) =>
  run('npm', [...args, '--no-update-notifier'], {
    cwd,
    env,
    shell: process.platform === 'win32',
  });

export async function temporary(t: TestContext): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'dydu-chatbox-package-')));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

export interface Tarball {
  readonly path: string;
  /** Sorted. */
  readonly files: readonly string[];
}

/** @param from a clone, which is built first; by default what is built here */
export async function pack(folder: string, from?: string): Promise<Tarball> {
  const args = ['pack', '--json', '--pack-destination', folder, ...(from ? [] : ['--ignore-scripts'])];
  const {stdout} = await npm(from ?? root, ...args);
  // The build prints its sizes before.
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as [
    {filename: string; files: readonly {path: string}[]},
  ];
  return {path: join(folder, packed.filename), files: packed.files.map(({path}) => path).sort()};
}

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
}
export const manifestIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The names of what a package depends on, of what that depends on, and so on. */
export async function dependenciesOf(folder: string): Promise<readonly string[]> {
  const {dependencies = {}} = await manifestIn(folder);
  const names = Object.keys(dependencies);
  const deeper = await Promise.all(names.map(name => dependenciesOf(join(root, 'node_modules', name))));
  return [...new Set([...names, ...deeper.flat()])];
}

/** A project in an empty folder, with nothing but the tarball and what it depends on. */
export async function install(folder: string): Promise<void> {
  const names = await dependenciesOf(root);
  const dependencies = {
    'dydu-chatbox': `file:${(await pack(folder)).path}`,
    ...Object.fromEntries(names.map(name => [name, `file:${join(root, 'node_modules', name)}`])),
  };
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({name: 'consumer', private: true, type: 'module', dependencies}),
  );
  const cache = join(folder, '.npm');
  await npm(
    folder,
    'install',
    '--offline',
    '--cache',
    cache,
    '--install-links',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
  );
}
