/** Bundles the big dependencies once per run: one file instead of hundreds of requests for every test file. */
import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner';
import {build, type Plugin} from 'esbuild';

const FOLDER = '/__vendor__/';

const lit = ['lit', 'lit/directive.js', 'lit/async-directive.js', 'lit/static-html.js', ...litDirectives()];

const VENDORED = [
  'rxjs',
  'rxjs/operators',
  'rxjs/testing',
  '@open-wc/testing',
  'axe-core',
  'fast-check',
  'dompurify',
  ...lit,
];

/** chai's `accessible()` would load axe, a megabyte and a half, into every page: now only into those which use it. */
const axeOnDemand: Plugin = {
  name: 'axe-on-demand',
  setup({onLoad}) {
    onLoad({filter: /chai-a11y-axe[\\/]src[\\/]axe-import\.js$/}, ({path}) => ({
      contents: `export let axe;
        export const loadAxe = async () => void ({default: axe} = await import('axe-core'));`,
      resolveDir: dirname(path),
    }));
  },
};

interface VendorOptions {
  conditions: readonly string[];
}

/** All in one build, because two copies of Lit would not know each other's templates. */
export function vendorPlugin({conditions}: VendorOptions): TestRunnerPlugin {
  const addresses = new Map(VENDORED.map(name => [name, `${FOLDER}${fileName(name)}.js`]));
  let files = new Map<string, string>();

  return {
    name: 'vendor',
    async serverStart() {
      const {outputFiles} = await build({
        entryPoints: VENDORED.map(name => ({in: name, out: fileName(name)})),
        plugins: [axeOnDemand],
        conditions: [...conditions],
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        charset: 'utf8',
        outdir: FOLDER,
        write: false,
        logLevel: 'warning',
      });
      files = new Map(outputFiles.map(file => [FOLDER + basename(file.path), file.text]));
    },
    resolveImport({source, context}) {
      return context.path.startsWith(FOLDER) ? source : addresses.get(source);
    },
    serve(context) {
      const body = files.get(context.path);
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}

function fileName(module: string): string {
  return module.replace(/\.js$/, '').replaceAll(/[^a-z-]+/g, '_');
}

function litDirectives(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('lit')), 'directives');
  return readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .map(name => `lit/directives/${name}`);
}
