import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {countBrowserTests} from './scripts/count-reporter.mjs';
import {lean} from './scripts/lean-dompurify.mjs';
import {browserLaunchers} from './test/support/browsers.ts';
import {corpusPlugin} from './test/xss/corpus-plugin.ts';
import {serversPlugin} from './test/support/servers-plugin.ts';
import {treePlugin} from './test/accessibility/tree-plugin.ts';
import {vendorPlugin} from './test/support/vendor-plugin.ts';

// RxJS gives bundlers ES5 unless asked for `es2015`; Lit's development build reports mistakes.
const conditions = ['es2015', 'development'];

const args = process.argv.slice(2);
const watch = args.includes('--watch');
const filesAreNamed = args.some(arg => arg.startsWith('--files') || arg.endsWith('.ts'));

const files = readdirSync('test', {recursive: true})
  .map(path => `test/${String(path).replaceAll('\\', '/')}`)
  .filter(path => path.endsWith('.test.ts') && !/\.node\.test\.ts$|\/node_modules\//.test(path));
const isIntegration = path => /^test\/(host|integration|matrix|xss)\//.test(path);

const groups = [
  {name: 'unit', files: files.filter(path => !isIntegration(path))},
  {name: 'integration', files: files.filter(isIntegration)},
].filter(group => group.files.length > 0);

/** Ten seconds, because the first axe run on a busy machine takes more than Mocha's two; real sockets get twice that. */
const page = testFramework => `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Tests</title>
    <style>
      /* Halfway through a transition nothing has its colours. */
      dydu-chatbox {
        --dydu-motion: 0s;
      }
    </style>
    <script type="module">
      window.RUNS = ${Number(process.env.RUNS ?? 0)};
      const config = window.__WTR_CONFIG__;
      const timeout = /test\\/(host|integration|matrix|xss)\\//.test(config.testFile) ? '20000' : '10000';
      config.testFrameworkConfig = {...config.testFrameworkConfig, timeout};
    </script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

// Web Test Runner erases its progress bar before every line, even where there is no terminal and no bar.
if (!process.stdout.isTTY) {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text, ...rest) => String(text).startsWith('\u001b[2K') || write(text, ...rest);
}

export default {
  groups: filesAreNamed ? [] : groups,
  browsers: await browserLaunchers({watch}),
  concurrentBrowsers: 1,
  nodeResolve: {exportConditions: conditions},
  plugins: [
    vendorPlugin({conditions, lean}),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    serversPlugin(),
    treePlugin(),
    corpusPlugin(),
  ],
  testRunnerHtml: page,
  filterBrowserLogs: ({args: [first]}) => !String(first).includes('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), countBrowserTests()],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
};
