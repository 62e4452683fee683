/**
 * Lit as this build carries it. An edit that does not find what it expects fails the build: then Lit has changed, and
 * somebody has to look.
 */
const edits = {
  'lit-html/lit-html.js': [
    // Under `trusted-types`, a page with its own Lit would refuse a second policy named `lit-html`; and of ours there may
    // be one, unless another version of this script is there and wins.
    [
      /(\w+)\?\1\.createPolicy\("lit-html"/,
      '$1&&!customElements.get("dydu-chatbox")?$1.createPolicy("dydu-chatbox"',
    ],
    // On a server, loading it does nothing.
    [/(?<==)document,/, 'globalThis.document,'],
    [/(?<==)(\w)(?=\.createTreeWalker\(\1,129\))/, '$1?'],
    // No polyfill for old engines, and nothing left on the page.
    [
      /(?<=\}),(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/,
      '',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    // Every engine we support adopts style sheets: Lit need not be ready to write style elements instead.
    [/(?<==)t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype(?=,)/, '!0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/extends HTMLElement(?=\{)/, 'extends(globalThis.HTMLElement??Object)'],
    [/,\w=\w\.reactiveElementPolyfillSupport(?=,)/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/, ''],
  ],
  'lit-element/lit-element.js': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\)(?=;)/,
      '',
    ],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

const met = new Set();

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const file = Object.keys(edits).find(name => id.endsWith(`/node_modules/${name}`));
    if (file === undefined) return null;
    met.add(file);
    for (const [pattern, instead] of edits[file]) {
      if (!pattern.test(code)) this.error(`${file} has no ${pattern}, which this build replaces`);
      code = code.replace(pattern, instead);
    }
    return {code, map: null};
  },
  buildEnd(error) {
    const missing = Object.keys(edits).find(file => !met.has(file));
    if (!error && missing) this.error(`Lit no longer has ${missing}, which this build edits`);
  },
};
