import {spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const build = `import {mkdirSync, writeFileSync} from 'node:fs';
import {hashOfSources, stamp} from './scripts/sources.mjs';
mkdirSync('dist', {recursive: true});
writeFileSync('dist/' + stamp, hashOfSources('.'));
writeFileSync('dist/dydu-chatbox.js', 'export const built = true;');`;

/** A clone of the project with its own sources and a build that takes no time. */
export async function projectFor(t: TestContext): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'project-'));
  t.after(() => rm(project, {recursive: true}));
  await mkdir(join(project, 'src'));
  await mkdir(join(project, 'scripts'));
  await cp(join(root, 'demo'), join(project, 'demo'), {recursive: true});
  for (const name of ['start.mjs', 'sources.mjs'])
    await cp(join(root, 'scripts', name), join(project, 'scripts', name));
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  await writeFile(join(project, 'src/index.ts'), 'export const version: number = 1;\n');
  await writeFile(join(project, 'build.mjs'), build);
  const scripts = {build: 'node build.mjs'};
  await writeFile(join(project, 'package.json'), JSON.stringify({type: 'module', scripts}));
  return project;
}

export interface Started {
  readonly output: () => string;
  /** The address that was printed behind this label. */
  readonly address: (label: string) => string;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** `npm start`, up to the line that says how to end it. */
export async function start(
  t: TestContext,
  project: string,
  port: number,
  ...args: string[]
): Promise<Started> {
  const env = {...process.env, PORT: String(port)};
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {cwd: project, env});
  t.after(() => child.kill('SIGKILL'));
  let output = '';
  const exited = new Promise<number | null>(resolve => child.once('exit', resolve));
  await new Promise<void>((ready, failed) => {
    const hear = (data: Buffer) => {
      output += String(data);
      if (output.includes('Ctrl-C')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void exited.then(code => failed(new Error(`exit ${code}\n${output}`)));
  });
  return {
    output: () => output,
    address: label => new RegExp(`${label} +(http://[\\d.]+:\\d+)`).exec(output)?.[1] ?? '',
    stop(signal) {
      child.kill(signal);
      return exited;
    },
  };
}
