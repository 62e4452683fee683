/** Whether commands of a document can be typed: the script exists, and knows its flags and variables. */
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './documents.js';

interface Package {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What is wrong with it, or nothing. */
export function complaintsAbout(shell: string): readonly string[] {
  return shell
    .split('\n')
    .map(line => line.replace(/(^|\s)#.*$/, ''))
    .flatMap(line => line.split('&&'))
    .map(command => command.trim())
    .filter(Boolean)
    .flatMap(command => complaintsOf(command).map(complaint => `${command}: ${complaint}`));
}

function complaintsOf(command: string): string[] {
  const [, assignments = '', rest = ''] = /^((?:[A-Z_]+=\S* )*)(.*)$/s.exec(command) ?? [];
  const unknown = [...assignments.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name!).filter(isUnheard);
  const missing = rest
    .split(/\s+/)
    .filter(word => /^(?:src|test|scripts|docs)\/.*\.\w+$/.test(word) && !existsSync(join(root, word)));
  return [
    ...unknown.map(name => `nobody reads ${name}`),
    ...missing.map(path => `there is no ${path}`),
    ...npmComplaints(rest),
  ];
}

function npmComplaints(command: string): string[] {
  const [npm, verb = '', ...others] = command.split(/\s+/);
  if (npm === 'npx') return npxComplaints([verb, ...others]);
  if (command.startsWith('node --import tsx --test test/')) return [];
  if (npm !== 'npm') return [`${npm ?? ''} is no command this test knows`];
  const {name, scripts, dependencies, devDependencies, peerDependencies} = JSON.parse(
    read('package.json'),
  ) as Package;
  if (verb === 'install' || verb === 'ci') {
    const known = [name, ...[dependencies, devDependencies, peerDependencies ?? {}].flatMap(Object.keys)];
    return others
      .filter(other => !other.startsWith('-') && !known.includes(other))
      .map(other => `${other} is no package of ours`);
  }
  const isShort = verb === 'start' || verb === 'test';
  if (!isShort && verb !== 'run') return [`npm ${verb} is no command this test knows`];
  const script = isShort ? verb : (others.shift() ?? '');
  const body = scripts[script];
  if (body === undefined) return [`package.json has no script ${script}`];
  const flags = others.join(' ').matchAll(/(?:^|\s)--([a-z][\w-]*)/g);
  return [...flags]
    .map(([, flag]) => flag!)
    .filter(flag => !isUnderstood(body, flag))
    .map(flag => `${script} has no option --${flag}`);
}

/** `npx --package <ours> <a command of ours> …`: its arguments are for the command's own test. */
function npxComplaints([flag, from, command = '']: readonly string[]): string[] {
  const {name, bin} = JSON.parse(read('package.json')) as Package;
  if (flag !== '--package' || from !== name) return [`npx takes --package ${name}`];
  return bin[command] === undefined ? [`${name} has no command ${command}`] : [];
}

/** Our own scripts name their options to `parseArgs`; tools have a help. */
function isUnderstood(body: string, flag: string): boolean {
  const words = body.split(/\s+/);
  const file = words.findLast(word => /\.(?:mjs|js|ts)$/.test(word) && existsSync(join(root, word)));
  if (file !== undefined && !file.startsWith('node_modules/'))
    return new RegExp(`['"]?\\b${flag}['"]?: \\{`).test(read(file));
  const tool =
    file === undefined
      ? [`node_modules/.bin/${words[0]!}`, ...words.slice(1)]
      : words.slice(words.indexOf(file));
  return execFileSync(process.execPath, [...tool, '--help'], {cwd: root, encoding: 'utf8'}).includes(
    `--${flag}`,
  );
}

function isUnheard(variable: string): boolean {
  const files = ['test', 'scripts'].flatMap(filesIn);
  const isRead = new RegExp(`process\\.env(?:\\.|\\[')${variable}\\b`);
  return !files.some(file => /\.(?:mjs|ts)$/.test(file) && isRead.test(read(file)));
}

/** Without what other tests may be installing at this moment. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), {withFileTypes: true})
    .filter(({name}) => name !== 'node_modules')
    .flatMap(entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
