// `npm test`: prepares, runs both suites in their own processes, and ends with one line: `N passed, N failed`.
// `--only node` or `--only browser` runs one suite and prepares nothing but the browsers;
// `--check-dist` also wants dist/ committed as it is built.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {describeBrowser, ensureBrowsers} from './browsers.mjs';
import {addCounts, formatCounts, noCounts} from './count-reporter.mjs';

const {values: options} = parseArgs({options: {only: {type: 'string'}, 'check-dist': {type: 'boolean'}}});
const type = suite => options.only === undefined || options.only === suite;

// A preparation that fails throws, and nothing after it runs; the others return what they counted.
const steps = {
  browsers: type('browser') && installBrowsers,
  types: !options.only && (() => npm('types')),
  lint: !options.only && (() => npm('lint')),
  documents: !options.only && (() => npm('docs', '--', '--check')),
  build: !options.only && (() => npm('build')),
  dist: options['check-dist'] && checkDist,
  'node tests': type('node') && runNodeTests,
  'browser tests': type('browser') && runBrowserTests,
};

const folder = mkdtempSync(join(tmpdir(), 'dydu-chatbox-test-'));
let total = noCounts();
try {
  for (const [name, work] of Object.entries(steps)) {
    if (work) total = addCounts(total, (await step(name, work)) ?? noCounts());
  }
} catch (error) {
  console.error(`\n${error.message}`);
  total.failed++;
} finally {
  rmSync(folder, {recursive: true, force: true});
}
if (total.passed + total.failed === 0) {
  console.error('No test ran, so nothing is proved.');
  total.failed++;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(formatCounts(total));

async function step(name, work) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  try {
    return await work();
  } finally {
    console.log(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
}

async function installBrowsers() {
  for (const browser of await ensureBrowsers()) console.log(describeBrowser(browser));
}

function npm(...script) {
  const {status} = run('npm', ['run', '--silent', ...script]);
  if (status !== 0) throw new Error(`\`npm run ${script.join(' ')}\` failed, so no test was run.`);
}

function checkDist() {
  // the clone of CI often belongs to somebody else, which git would refuse to look at
  const args = ['-c', 'safe.directory=*', 'status', '--porcelain', 'dist'];
  const {status, stdout} = spawnSync('git', args, {encoding: 'utf8'});
  if (status !== 0) {
    console.error('This is no git clone, or git is not here: whether dist/ is stale cannot be told.');
  } else if (stdout !== '') {
    console.error(`${stdout}dist/ is stale: the sources build something else. Commit what the build makes.`);
    return {...noCounts(), failed: 1};
  }
  return noCounts();
}

function runNodeTests() {
  const files = nodeTestFiles();
  if (files.length === 0) return noCounts();
  // Node 20 does not expand patterns
  const reporters = countsFile => [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-reporter.mjs',
    `--test-reporter-destination=${countsFile}`,
  ];
  return suite('node', countsFile => ['--import', 'tsx', '--test', ...reporters(countsFile), ...files]);
}

function nodeTestFiles() {
  return readdirSync('test', {recursive: true})
    .filter(path => path.endsWith('.node.test.ts') && !path.includes('node_modules'))
    .map(path => join('test', path));
}

function runBrowserTests() {
  return suite('browser', () => ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js']);
}

/** The counts come in a file, because what the suites print is for people. */
function suite(name, args) {
  const countsFile = join(folder, `${name}.json`);
  const {status} = run(process.execPath, args(countsFile), {COUNTS_FILE: countsFile});
  const text = existsSync(countsFile) ? readFileSync(countsFile, 'utf8') : '';
  const found = text === '' ? noCounts() : JSON.parse(text);
  if (status !== 0 && found.failed === 0) {
    console.error(`The ${name} tests ended with exit code ${status}, without naming a failed test.`);
    found.failed = 1;
  }
  return found;
}

function run(command, args, env) {
  return spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env},
    shell: process.platform === 'win32' && command === 'npm',
  });
}
