import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {leanDompurify} from './scripts/lean-dompurify.mjs';

// rxjs gives bundlers its ES5 build unless asked for the other.
const resolve = nodeResolve({exportConditions: ['es2015', 'production']});

/**
 * A page may have Lit itself, or this script in another version. So our copy is not in the lists of versions, of which a
 * page's Lit complains; is not changed by what polyfills or hydrates the page's; and asks for a Trusted Types policy of
 * its own name, which may exist once, unless another version of this script is there and wins.
 */
const foreign = {
  'lit-html/lit-html.js': [
    [
      /(\w+)\?\1\.createPolicy\("lit-html"/,
      '$1&&!customElements.get("dydu-chatbox")?$1.createPolicy("dydu-chatbox"',
    ],
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      /,(\w+)=\w+\.reactiveElementPolyfillSupport(.*),\1\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/s,
      '$2',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
      '',
    ],
    [/;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
};
const ownLit = {
  name: 'own-lit',
  transform(code, id) {
    const changes = Object.entries(foreign).find(([file]) => id.endsWith(`/node_modules/${file}`))?.[1];
    if (changes === undefined) return null;
    const changed = changes.reduce((before, [from, to]) => {
      if (!from.test(before))
        this.error(`${id} no longer meets its page in the way this build replaces: ${from}`);
      return before.replace(from, to);
    }, code);
    return {code: changed, map: null};
  },
};

/** Every engine we support adopts style sheets: Lit need not be ready to write style elements instead. */
const adoptedStyles = {
  name: 'adopted-styles',
  transform(code, id) {
    if (!id.endsWith('/@lit/reactive-element/css-tag.js')) return null;
    const folded = code.replace(/(?<==)t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype(?=,)/, '!0');
    if (folded === code) this.error('Lit no longer asks in this way whether style sheets can be adopted');
    return {code: folded, map: null};
  },
};

/**
 * rxjs takes promises, iterables and streams for observables, and lists that a scheduler goes through. The core hands it
 * none, so the modules that would take them are replaced; and it makes no promises of observables. See docs/decisions/0003.
 */
const replacements = {
  'observable/innerFrom': `
    import {Observable} from '../Observable.js';
    export function innerFrom(input) {
      if (input instanceof Observable) return input;
      if (!Array.isArray(input)) throw new TypeError('only observables and arrays are built in');
      return new Observable(subscriber => {
        for (let i = 0; i < input.length && !subscriber.closed; i++) subscriber.next(input[i]);
        subscriber.complete();
      });
    }`,
  'scheduled/scheduled': `export function scheduled() { throw new TypeError('scheduled() is not built in'); }`,
};
/** Methods that nobody here calls. A piped subject is then an observable, as it should be. */
const unused = {
  Observable: ['forEach', 'toPromise'],
  Subject: ['lift', 'get observed', 'asObservable', 'Subject.create'],
};
const replaced = id => /\/rxjs\/dist\/esm\/internal\/(.*)\.js$/.exec(id)?.[1];
const narrowRxjs = {
  name: 'narrow-rxjs',
  load: id => replacements[replaced(id)],
  transform(code, id) {
    const names = unused[replaced(id)];
    if (names === undefined) return null;
    let narrowed = code;
    for (const name of names) {
      const before = narrowed;
      narrowed = before.replace(new RegExp(`^( *)${name}\\b.*?^\\1\\};?\\n`, 'ms'), '');
      if (narrowed === before) this.error(`rxjs no longer has ${name}, which this build takes out`);
    }
    return {code: narrowed, map: null};
  },
  buildEnd(error) {
    if (error) return;
    const found = new Set(Array.from(this.getModuleIds(), replaced));
    const missing = Object.keys(replacements).find(name => !found.has(name));
    if (missing) this.error(`rxjs no longer has ${missing}, which this build replaces`);
  },
};

/**
 * See `codeQuery` in src/element/parts.ts: whatever imports on demand has its own, or is given one. The content shares code
 * with the conversation, which may have been loaded from such another address: it takes that code from the conversation
 * which loads it, and not from an address of its own, where there would be a second copy, or the memory of a failure.
 */
const isContent = id => id?.endsWith('/element/content.js') === true;
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
export default [
  {
    plugins: [smallLiterals, ownLit, adoptedStyles, narrowRxjs, leanDompurify, resolve, freshAddress],
    input: {'dydu-chatbox': 'build/register.js'},
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: '[name]-[hash].js',
      plugins: [small],
    },
  },
  {
    input: 'build/classic.js',
    output: {file: 'dist/dydu-chatbox.iife.js', format: 'iife', plugins: [small]},
  },
  {
    input: 'build/index.js',
    external: [/^lit(\/|$)/, /^rxjs(\/|$)/, 'dompurify'],
    output: {file: 'dist/index.js', format: 'es', inlineDynamicImports: true},
  },
];
