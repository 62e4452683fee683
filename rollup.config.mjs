import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {Features} from 'lightningcss';
import {leanDompurify} from './scripts/lean-dompurify.mjs';
import {leanLit} from './scripts/lean-lit.mjs';
import {oldestBrowsers} from './scripts/oldest-browsers.mjs';

// rxjs gives bundlers its ES5 build unless asked for the other.
const resolve = nodeResolve({exportConditions: ['es2015', 'production']});

/**
 * rxjs takes promises, iterables and streams for observables, lists that a scheduler goes through, and whatever emits
 * events; it replays only so much, or for so long. We hand it none but the DOM's events, and replay everything, so the
 * modules that could do more are replaced; and nobody makes promises of observables. See docs/decisions/0003.
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
  'observable/fromEvent': `
    import {Observable} from '../Observable.js';
    export function fromEvent(target, name, options) {
      return new Observable(subscriber => {
        const hear = event => subscriber.next(event);
        target.addEventListener(name, hear, options);
        return () => target.removeEventListener(name, hear, options);
      });
    }`,
  ReplaySubject: `
    import {Subject} from './Subject.js';
    export class ReplaySubject extends Subject {
      _buffer = [];
      next(value) {
        if (!this.isStopped) this._buffer.push(value);
        super.next(value);
      }
      _subscribe(subscriber) {
        const subscription = this._innerSubscribe(subscriber);
        for (const value of [...this._buffer]) subscriber.next(value);
        this._checkFinalizedStatuses(subscriber);
        return subscription;
      }
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
    plugins: [smallLiterals, leanLit, narrowRxjs, leanDompurify, resolve, freshAddress],
    input: {'dydu-chatbox': 'build/register.js'},
    // What is loaded later imports the code, not the script that the page names: a page may well name it
    // `dydu-chatbox.js?ver=3`, which is another module than `dydu-chatbox.js`, with another Lit in it.
    preserveEntrySignatures: 'strict',
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: ({name}) => `${name === 'register' ? 'dydu-chatbox' : '[name]'}-[hash].js`,
      plugins: [small, withBanner],
    },
  },
  {
    input: 'build/classic.js',
    output: {file: 'dist/dydu-chatbox.iife.js', format: 'iife', plugins: [small, withBanner]},
  },
  {
    input: 'build/compat/main.js',
    output: {
      file: 'dist/dydu-compat.js',
      format: 'iife',
      plugins: [small, bannerOf('/*! dydu-chatbox, MIT. */')],
    },
  },
  {
    input: ['build/index.js', 'build/server.js'],
    external: [/^lit(\/|$)/, /^rxjs(\/|$)/, 'dompurify'],
    output: {dir: 'dist', format: 'es', chunkFileNames: 'npm/[name].js'},
  },
];
