/** `npm run mutate`: installs Stryker in its own folder, and runs it here. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installPackages} from '../own-packages.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const {values: options} = parseArgs({options: {mutate: {type: 'string'}}});

await installPackages(here);
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const args = ['run', ...(options.mutate === undefined ? [] : ['--mutate', options.mutate])];
const {status} = spawnSync(process.execPath, [stryker, ...args], {stdio: 'inherit'});
process.exitCode = status ?? 1;
