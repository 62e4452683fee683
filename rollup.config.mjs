import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {leanDompurify} from './scripts/lean-dompurify.mjs';

// rxjs gives bundlers its ES5 build unless asked for the other.
const resolve = nodeResolve({exportConditions: ['es2015', 'production']});

/**
 * Under `trusted-types`, a page with its own Lit would refuse a second policy named `lit-html`; ours has its own name.
 */
const ownTrustedTypesPolicy = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const renamed = code.replace(/createPolicy\("lit-html"/, 'createPolicy("dydu-chatbox"');
    if (renamed === code) this.error('lit-html no longer creates its policy in the way this build renames');
    return {code: renamed, map: null};
  },
};

/**
 * rxjs takes promises, async iterables and streams for observables through tslib's helpers for old engines. The core
 * hands it none of these, and every engine we support has them built in.
 */
const noTslib = {
  name: 'no-tslib',
  resolveId: id => (id === 'tslib' ? '\0no-tslib' : null),
  load: id =>
    id === '\0no-tslib'
      ? `const unused = () => { throw new TypeError('async iterables are not built in'); };
         export {unused as __asyncGenerator, unused as __asyncValues, unused as __await, unused as __awaiter};`
      : null,
};

/** See `codeQuery` in src/dydu-chatbox.ts, where the one dynamic import stands. */
const freshAddress = {
  name: 'fresh-address',
  renderDynamicImport: ({format}) => (format === 'es' ? {left: 'import(', right: '+this.codeQuery)'} : null),
};

const modern = {chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8)};
const smallLiterals = minifyLiterals({
  include: ['build/**'],
  failOnError: true,
  options: {minifyOptions: {minifyCSS: {minify: true, targets: modern}}},
});

const banner = '/*! dydu-chatbox, MIT. Contains lit (BSD-3-Clause), rxjs and DOMPurify (Apache-2.0). */';
const small = terser({
  ecma: 2020,
  module: true,
  compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true},
  format: {comments: /^!/, preamble: banner},
});
const bundled = {plugins: [smallLiterals, ownTrustedTypesPolicy, noTslib, leanDompurify, resolve]};

export default [
  {
    plugins: [...bundled.plugins, freshAddress],
    input: {'dydu-chatbox': 'build/index.js'},
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: '[name]-[hash].js',
      plugins: [small],
    },
  },
  {
    ...bundled,
    input: 'build/classic.js',
    output: {file: 'dist/dydu-chatbox.iife.js', format: 'iife', inlineDynamicImports: true, plugins: [small]},
  },
  {
    input: 'build/index.js',
    external: [/^lit(\/|$)/, /^rxjs(\/|$)/, 'dompurify'],
    output: {file: 'dist/index.js', format: 'es', inlineDynamicImports: true},
  },
];
