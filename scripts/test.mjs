// `npm test`: what every change needs, in minutes. `npm run test:all`: everything (`--all`); `.ci/run` calls `npm test` and
// then the rest (`--rest`), so that each part runs once. Ends with one line: `N passed, N failed`.
// `--check-dist` also wants dist/ committed as it is built. COUNTS names a file with the counts of what ran before.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {describeBrowser, ensureBrowsers} from './browsers.mjs';
import {addCounts, formatCounts, noCounts} from './count-reporter.mjs';
import {isBuilt} from './sources.mjs';

const {values: options} = parseArgs({
  options: {all: {type: 'boolean'}, rest: {type: 'boolean'}, 'check-dist': {type: 'boolean'}},
});
const isQuick = !options.rest;
const isRest = options.all || options.rest;
const unitTests = 'test/unit/**/*.test.ts';

// A preparation that fails throws, and nothing after it runs; the others return what they counted.
const steps = {
  browsers: () => installBrowsers(isRest ? undefined : ['chromium']),
  'types, lint, documents': isQuick && checkSources,
  build: (isRest || !isBuilt({isPacked: true})) && (() => npm('build')),
  dist: options['check-dist'] && checkDist,
  vulnerabilities: isRest && checkVulnerabilities,
  'tests without a page': isQuick && runUnitTests,
  'tests of the servers': isQuick && (() => runNodeTests(isUnit)),
  'tests in Chromium': isQuick && (() => runBrowserTests('quick')),
  'tests of what is built': isRest && (() => runNodeTests(path => !isUnit(path))),
  'tests in every browser': isRest && (() => runBrowserTests('rest')),
};
const isUnit = path => path.startsWith(join('test', 'unit'));

const folder = mkdtempSync(join(tmpdir(), 'dydu-chatbox-test-'));
const before = process.env.COUNTS;
let total = countsIn(before);
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
if (before) writeFileSync(before, JSON.stringify(total));
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

async function installBrowsers(engines) {
  for (const browser of await ensureBrowsers(engines)) console.log(describeBrowser(browser));
}

/** At once, because each of them leaves a core idle. */
async function checkSources() {
  const scripts = [['types'], ['lint'], ['docs', '--', '--check']];
  const results = await Promise.all(scripts.map(script => start('npm', ['run', '--silent', ...script])));
  const failed = scripts.filter((_, index) => results[index].status !== 0).map(([name]) => name);
  for (const {output} of results) process.stdout.write(output);
  if (failed.length > 0)
    throw new Error(`\`npm run ${failed.join('`, `npm run ')}\` failed, so no test was run.`);
}

function start(command, args) {
  return new Promise(resolve => {
    const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe'], shell: needsShell(command)});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (output += text));
    child.once('error', error => resolve({status: 1, output: `${error.message}\n`}));
    child.once('close', status => resolve({status, output}));
  });
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

/** Of what is shipped. Not every registry keeps a list of vulnerabilities. */
function checkVulnerabilities() {
  const args = ['audit', '--omit=dev', '--audit-level=high', '--json'];
  const {status, stdout} = spawnSync('npm', args, {encoding: 'utf8', shell: needsShell('npm')});
  if (status === 0) return noCounts();
  if (!stdout.includes('"vulnerabilities"')) {
    console.log('The registry keeps no list of vulnerabilities, so none was looked for.');
    return noCounts();
  }
  console.error(`${stdout}\nWhat is shipped has known vulnerabilities: \`npm audit\` names them.`);
  return {...noCounts(), failed: 1};
}

function runUnitTests() {
  return suite('unit', () => [
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    'scripts/mocha-reporter.cjs',
    unitTests,
  ]);
}

function runNodeTests(isWanted) {
  const files = readdirSync('test', {recursive: true})
    .filter(path => path.endsWith('.node.test.ts') && !path.includes('node_modules'))
    .map(path => join('test', path))
    .filter(isWanted);
  // Node 20 does not expand patterns
  const reporters = countsFile => [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-reporter.mjs',
    `--test-reporter-destination=${countsFile}`,
  ];
  return suite('node', countsFile => ['--import', 'tsx', '--test', ...reporters(countsFile), ...files]);
}

function runBrowserTests(part) {
  const args = ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js'];
  return suite(`browser-${part}`, () => args, {PART: part});
}

function countsIn(file) {
  const text = file && existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text === '' ? noCounts() : JSON.parse(text);
}

/** The counts come in a file, because what the suites print is for people. */
function suite(name, args, env = {}) {
  const countsFile = join(folder, `${name}.json`);
  const {status} = run(process.execPath, args(countsFile), {COUNTS_FILE: countsFile, ...env});
  const found = countsIn(countsFile);
  rmSync(countsFile, {force: true});
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
    shell: needsShell(command),
  });
}

/** On Windows npm is a script. */
function needsShell(command) {
  return process.platform === 'win32' && command === 'npm';
}
