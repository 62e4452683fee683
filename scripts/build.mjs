// Compiles, bundles, describes, and weighs. `dist/` is made anew, so that nothing stale is shipped, and made aside, so that
// a build that is stopped leaves the last one.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {hashOfSources, stamp} from './sources.mjs';
import {weigh} from './weigh.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const aside = 'dist.new';
const before = 'dist.old';
const run = (tool, ...args) =>
  execFileSync(process.execPath, [`node_modules/${tool}`, ...args], {
    stdio: 'inherit',
    env: {...process.env, DIST: aside},
  });

for (const folder of ['build', aside, before]) rmSync(folder, {recursive: true, force: true});
mkdirSync(aside);
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('rollup/dist/bin/rollup', '--config', '--silent');
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'scripts/manifest.config.mjs');
writeFileSync(`${aside}/${stamp}`, `${hashOfSources(root)}\n`);
process.exitCode = weigh(aside, 'budgets.json') ? 0 : 1;
if (existsSync('dist')) renameSync('dist', before);
renameSync(aside, 'dist');
rmSync(before, {recursive: true, force: true});
