import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {dts} from 'rollup-plugin-dts';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {Features} from 'lightningcss';
import {oldestBrowsers} from './scripts/oldest-browsers.mjs';

// See scripts/build.mjs.
const dist = process.env['DIST'] ?? 'dist';

// rxjs gives bundlers its ES5 build unless asked for the other.
const resolve = nodeResolve({exportConditions: ['es2015', 'production']});

// A page with a policy for trusted types and its own Lit would refuse a second policy named `lit-html`.
const litPolicyName = {
  name: 'lit-policy-name',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const renamed = code.replace('createPolicy("lit-html"', 'createPolicy("dydu-chatbox"');
    if (renamed === code) this.error('Lit no longer creates a policy named lit-html');
    return {code: renamed, map: null};
  },
};

const modern = Object.fromEntries(
  Object.entries(oldestBrowsers).map(([name, [major, minor]]) => [name, (major << 16) | (minor << 8)]),
);
// `light-dark()` is not used: no need to be ready for browsers without it. `:dir()` would become a list of languages.
const minifyCSS = {minify: true, targets: modern, exclude: Features.LightDark | Features.DirSelector};
const smallLiterals = minifyLiterals({
  include: ['build/**'],
  failOnError: true,
  options: {minifyOptions: {minifyCSS}},
});

const small = terser({format: {comments: /^!/}});
const bannerOf = banner => ({
  name: 'banner',
  // The script that a page names only says where the code is.
  renderChunk: (code, {name, isEntry}) => (name === 'dydu-chatbox' && isEntry ? code : `${banner}\n${code}`),
});
const withBanner = bannerOf(
  '/*! dydu-chatbox, MIT. Contains lit (BSD-3-Clause), rxjs and DOMPurify (Apache-2.0), icons of Lucide (ISC). */',
);
/** What later chunks use of the window is loaded with it. */
const manualChunks = id => (/\/build\/(window\/|i18n\/custom-labels)/.test(id) ? 'window' : undefined);

/** The types of the element are in one file, to which the others refer. */
const isElement = /\/build\/types\/(index|dydu-chatbox)\.d\.ts$/;

export default [
  {
    plugins: [smallLiterals, litPolicyName, resolve],
    input: {'dydu-chatbox': 'build/register.js'},
    // What is loaded later imports the code, not the script that the page names: a page may well name it
    // `dydu-chatbox.js?ver=3`, which is another module than `dydu-chatbox.js`, with another Lit in it.
    preserveEntrySignatures: 'strict',
    output: {
      dir: dist,
      format: 'es',
      chunkFileNames: ({name}) => `${name === 'register' ? 'dydu-chatbox' : '[name]'}-[hash].js`,
      manualChunks,
      onlyExplicitManualChunks: true,
      plugins: [small, withBanner],
    },
  },
  {
    input: 'build/script-tag.js',
    output: {file: `${dist}/dydu-chatbox.iife.js`, format: 'iife', plugins: [small, withBanner]},
  },
  {
    input: 'build/compat/main.js',
    output: {
      file: `${dist}/dydu-compat.js`,
      format: 'iife',
      plugins: [small, bannerOf('/*! dydu-chatbox, MIT. */')],
    },
  },
  {
    input: ['build/index.js', 'build/server.js'],
    external: [/^lit(\/|$)/, /^rxjs(\/|$)/, 'dompurify'],
    output: {
      dir: dist,
      format: 'es',
      chunkFileNames: 'npm/[name].js',
      manualChunks,
      onlyExplicitManualChunks: true,
    },
  },
  {
    input: 'build/types/index.d.ts',
    external: /^lit(\/|$)/,
    plugins: [dts()],
    output: {file: `${dist}/index.d.ts`},
  },
  {
    input: {
      react: 'build/types/react.d.ts',
      svelte: 'build/types/svelte.d.ts',
      'dydu-chatbox': 'build/types/register.d.ts',
      'dydu-chatbox.iife': 'build/types/script-tag.d.ts',
      'dydu-compat': 'build/types/compat/main.d.ts',
    },
    external: id => ['react', 'svelte/elements'].includes(id) || isElement.test(id),
    plugins: [dts()],
    output: {dir: dist, entryFileNames: '[name].d.ts', paths: id => (isElement.test(id) ? './index.js' : id)},
  },
];
