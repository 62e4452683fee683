import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {Features} from 'lightningcss';
import {leanDompurify} from './scripts/lean-dompurify.mjs';
import {leanLit} from './scripts/lean-lit.mjs';
import {oldestBrowsers} from './scripts/oldest-browsers.mjs';

// See scripts/build.mjs.
const dist = process.env['DIST'] ?? 'dist';

// rxjs gives bundlers its ES5 build unless asked for the other.
const resolve = nodeResolve({exportConditions: ['es2015', 'production']});

/**
 * See `codeQuery` in src/launcher/lazy-modules.ts: whatever imports on demand has its own, or is given one. The content shares code
 * with the conversation, which may have been loaded from such another address: it takes that code from the conversation
 * which loads it, and not from an address of its own, where there would be a second copy, or the memory of a failure.
 */
const isContent = id => id?.endsWith('/answers/answers.js') === true;
const freshAddress = {
  name: 'fresh-address',
  renderDynamicImport({moduleId, targetModuleId}) {
    if (!this.getModuleInfo(moduleId)?.code?.includes('codeQuery'))
      this.error(`${moduleId} imports on demand and has no codeQuery`);
    return {
      left: 'import(',
      right: isContent(targetModuleId)
        ? '+this.codeQuery).then(async code=>(code.share(await import(import.meta.url)),code))'
        : '+this.codeQuery)',
    };
  },
  generateBundle(_options, bundle) {
    const core = Object.values(bundle).find(({name}) => name === 'register');
    for (const {fileName, facadeModuleId, imports = []} of Object.values(bundle)) {
      const others = imports.filter(name => name !== core?.fileName);
      if (others.length > 0 && !isContent(facadeModuleId))
        this.error(`${fileName} shares code in ${others.join()}, which no second try could load`);
    }
    const content = Object.values(bundle).find(({facadeModuleId}) => isContent(facadeModuleId));
    const fromConversation = /import\{([^}]*)\}from"\.\/conversation-[^"]+";/g;
    const shared = [...(content?.code ?? '').matchAll(fromConversation)];
    if (shared.length !== 1)
      this.error('the content no longer shares code with the conversation in one statement');
    const names = shared[0][1].split(',').map(name => name.split(' as '));
    const locals = names.map(([name, local = name]) => local);
    const taken = names.map(([name, local = name]) => `${name}:${local}`);
    content.code = content.code.replace(
      fromConversation,
      `let ${locals.join()};export function share(code){({${taken.join()}}=code)}`,
    );
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

const small = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true},
  format: {comments: /^!/},
});
const bannerOf = banner => ({
  name: 'banner',
  // The script that a page names only says where the code is.
  renderChunk: (code, {name, isEntry}) => (name === 'dydu-chatbox' && isEntry ? code : `${banner}\n${code}`),
});
const withBanner = bannerOf(
  '/*! dydu-chatbox, MIT. Contains lit (BSD-3-Clause), rxjs and DOMPurify (Apache-2.0), icons of Lucide (ISC). */',
);
export default [
  {
    plugins: [smallLiterals, leanLit, leanDompurify, resolve, freshAddress],
    input: {'dydu-chatbox': 'build/register.js'},
    // What is loaded later imports the code, not the script that the page names: a page may well name it
    // `dydu-chatbox.js?ver=3`, which is another module than `dydu-chatbox.js`, with another Lit in it.
    preserveEntrySignatures: 'strict',
    output: {
      dir: dist,
      format: 'es',
      chunkFileNames: ({name}) => `${name === 'register' ? 'dydu-chatbox' : '[name]'}-[hash].js`,
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
    output: {dir: dist, format: 'es', chunkFileNames: 'npm/[name].js'},
  },
];
