// `npm start`: the demo pages and the servers they talk to. `--dev` builds from src at every change.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {register} from 'tsx/esm/api';
import {isBuilt} from './sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/dydu-chatbox.js');

if (!process.argv.includes('--dev') && !isBuilt()) {
  console.log('Building dist/ from src/ …');
  const code = await build();
  if (!existsSync(built)) {
    console.error('The build failed, so there is nothing to show.');
    process.exit(code || 1);
  }
  if (code !== 0) console.error('The build is not content with what it made; here it is all the same.');
}

register();
await import('../demo/server/main.ts');

/** @returns {Promise<number>} the exit code */
function build() {
  // On Windows npm is a script, which only a shell can start.
  const npm = spawn('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const stop = () => npm.kill();
  process.once('SIGTERM', stop);
  return new Promise(resolve => {
    npm.once('error', () => resolve(1));
    npm.once('exit', code => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}
