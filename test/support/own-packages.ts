/**
 * What one folder of tests needs and nobody else does: the folder has a package.json and a lock file of its own, and
 * whoever needs it first installs it, so that `npm install` brings what the product needs.
 */
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const read = (path: string) => readFile(path, 'utf8').catch(() => '');

/** Installs them unless they are there, as the lock file names them. Test files run side by side: one installs, the others wait. */
export async function installPackages(folder: string): Promise<void> {
  const files = await Promise.all(
    ['package.json', 'package-lock.json'].map(name => read(join(folder, name))),
  );
  const wanted = createHash('sha256').update(files.join('\n')).digest('hex');
  const stamp = join(folder, 'node_modules/.installed');
  if ((await read(stamp)) === wanted) return;
  await alone(folder, async () => {
    if ((await read(stamp)) === wanted) return;
    await npmCi(folder);
    await writeFile(stamp, wanted);
  });
}

/** What `npm run` tells its scripts about this project is not meant for another. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)|^npm_config_.*prefix$/i.test(name)),
);

async function npmCi(folder: string): Promise<void> {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  const shell = process.platform === 'win32';
  await run('npm', [...args, '--loglevel=error'], {cwd: folder, env, shell}).catch((error: unknown) => {
    const {stderr = '', message} = error as Error & {stderr?: string};
    const why = stderr.split('\n').filter(line => /^npm error (?!A complete log|$)/.test(line));
    const name = relative(root, folder);
    throw new Error(
      `The packages of ${name} could not be installed: \`npm ci\` in that folder failed. Is the registry within reach?\n` +
        (why.slice(0, 4).join('\n') || message),
    );
  });
}

/** A file holds the number of the process whose turn it is; one that was stopped has left it behind. */
async function alone(folder: string, work: () => Promise<void>): Promise<void> {
  const locks = join(root, '.cache');
  const lock = join(locks, `${relative(root, folder).replaceAll(/\W/g, '-')}.installing`);
  await mkdir(locks, {recursive: true});
  while (!(await take(lock))) {
    if (isGone(Number(await read(lock)))) await rm(lock, {force: true});
    else await sleep(200);
  }
  try {
    await work();
  } finally {
    await rm(lock, {force: true});
  }
}

const take = (lock: string) =>
  writeFile(lock, String(process.pid), {flag: 'wx'}).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    },
  );

function isGone(pid: number): boolean {
  // the file is there before its number is, and may be gone again
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
