import {fileURLToPath} from 'node:url';

/** `npm run mutate` breaks src/core in every small way, and lists what no test notices: see docs/mutation.md. */
const bundleTests = [
  'esbuild test/unit/core/*.test.ts test/unit/core/*/*.test.ts --outdir=build/core-tests',
  '--bundle --splitting --format=esm --platform=node --target=es2022 --conditions=es2015 --log-level=warning',
].join(' ');

// Stryker has packages of its own, beside test/support/mutation/main.ts.
const runner = fileURLToPath(
  new URL(
    'test/support/mutation/node_modules/@stryker-mutator/mocha-runner/dist/src/index.js',
    import.meta.url,
  ),
);

export default {
  mutate: ['src/core/**/*.ts', '!src/core/timing.ts'],
  buildCommand: bundleTests,
  testRunner: 'mocha',
  plugins: [runner],
  mochaOptions: {spec: ['build/core-tests/**/*.test.js']},
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 3000,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/*', '!/src', '!/test', '/test/*/node_modules', '!/package.json', '!/tsconfig.json'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: {fileName: 'coverage/mutation.html'},
  jsonReporter: {fileName: 'coverage/mutation.json'},
  clearTextReporter: {allowColor: false, reportTests: false},
  thresholds: {high: 95, low: 90, break: 90},
};
