// Compiles, bundles, describes, and weighs. `dist/` is made anew, so that nothing stale is shipped.
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {weigh} from './weigh.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const run = (tool, ...args) =>
  execFileSync(process.execPath, [`node_modules/${tool}`, ...args], {stdio: 'inherit'});

rmSync('dist', {recursive: true, force: true});
rmSync('build', {recursive: true, force: true});
mkdirSync('dist');
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('rollup/dist/bin/rollup', '--config', '--silent');
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'scripts/manifest.config.mjs');
process.exitCode = weigh('dist', 'budgets.json') ? 0 : 1;
