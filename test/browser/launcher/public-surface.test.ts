import {expect} from '@open-wc/testing';
import {defaultTiming} from '../../../src/core/timing.js';
import {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {attributes} from '../../../src/launcher/attributes.js';
import {suggestionsOf, topQuestionsOf, welcomeOf} from '../../../src/conversation/options.js';

interface Manifest {
  modules: {
    declarations: {attributes: Attribute[]; events: Named[]; cssParts: Named[]; cssProperties: Named[]}[];
  }[];
}
interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Attribute extends Named {
  readonly type: {readonly text: string};
}

const text = async (path: string) => (await fetch(path)).text();

/** A script and all that it loads of ours, at once or on demand. */
async function scripts(url: URL, met = new Set<string>()): Promise<string> {
  if (met.has(url.href)) return '';
  met.add(url.href);
  const code = await text(url.href);
  const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, path]) => path!);
  const more = await Promise.all(imported.map(path => scripts(new URL(path, url), met)));
  return [code, ...more].join('\n');
}

/** What a pattern of the table lets through, and is not any text. */
const patterns: Readonly<Record<string, string>> = {
  consent: "'required'",
  timeout: 'number',
  'probe-timeout': 'number',
  'z-index': 'number',
};

function typeOf(name: string, values: readonly unknown[]): string {
  const words = values.filter(value => typeof value === 'string');
  if (words.length === 0) return patterns[name] ?? 'string';
  return words[0] === 'flag'
    ? 'boolean'
    : words
        .map(word => `'${word}'`)
        .sort()
        .join(' | ');
}

/** The manifest is made from the doc comments by `npm run build`. */
describe('the public surface', () => {
  let declared: Manifest['modules'][0]['declarations'][0];
  let bundle: string;
  before(async () => {
    const manifest = JSON.parse(await text('/dist/custom-elements.json')) as Manifest;
    const declaration = manifest.modules[0]?.declarations[0];
    if (declaration === undefined) throw new Error('the manifest is empty');
    declared = declaration;
    bundle = await scripts(new URL('/dist/index.js', location.href));
  });
  const names = (list: readonly Named[]) => list.map(({name}) => name).sort();

  it('documents every attribute it observes, and no other', () => {
    expect(names(declared.attributes)).to.deep.equal([...DyduChatbox.observedAttributes].sort());
    for (const {name, description} of declared.attributes) expect(description, name).to.match(/\w/);
  });
  it('documents the type of every attribute as the table has it', () => {
    const documented = declared.attributes
      .filter(({name}) => name !== 'lang')
      .map(({name, type}) => [name, type.text.split(' | ').sort().join(' | ')]);
    const ruled = Object.entries<readonly unknown[]>(attributes).map(([name, [, ...values]]) => [
      name,
      typeOf(name, values),
    ]);
    expect(Object.fromEntries(documented)).to.deep.equal(Object.fromEntries(ruled));
  });
  it('documents every part it renders, and no other', () => {
    const rendered = [...bundle.matchAll(/(?:\bpart=|setAttribute\(['"]part['"], )['"]([^'"]+)['"]/g)].map(
      ([, name]) => name,
    );
    expect(names(declared.cssParts)).to.deep.equal([...new Set(rendered)].sort());
  });
  it('documents every custom property it reads, and no other', () => {
    const read = [...bundle.matchAll(/var\((--dydu-[\w-]+)/g)].map(([, name]) => name);
    expect(names(declared.cssProperties)).to.deep.equal([...new Set(read)].sort());
  });
  it('documents every event it dispatches, and no other', () => {
    const dispatched = [...bundle.matchAll(/"(dydu-(?!chatbox)[\w-]+)"/g)].map(([, name]) => name);
    expect(names(declared.events)).to.deep.equal([...new Set(dispatched)].sort());
  });
  it('documents the defaults of attributes as they are', () => {
    const bare = document.createElement('div');
    const read: Record<string, unknown> = {
      timeout: defaultTiming.answer,
      'probe-timeout': defaultTiming.probe,
      welcome: welcomeOf(bare),
      'top-questions': topQuestionsOf(bare),
      suggestions: suggestionsOf(bare),
    };
    for (const [name, [, normal]] of Object.entries<readonly unknown[]>(attributes))
      if (typeof normal === 'string' && normal !== 'flag') read[name] = normal;
    const documented = declared.attributes.filter(attribute => attribute.default !== undefined);
    expect(Object.fromEntries(documented.map(one => [one.name, one.default]))).to.deep.equal(
      Object.fromEntries(Object.entries(read).map(([name, value]) => [name, String(value)])),
    );
  });
  it('documents the defaults of custom properties as they are', () => {
    for (const {name, default: normal} of declared.cssProperties) {
      if (normal === undefined) continue;
      const fallback = new RegExp(
        `var\\(${name}, ?(?:var\\(--_dydu-d-[\\w-]+, ?)?([^,()]+|var\\([^()]*\\))\\)`,
        'g',
      );
      // --_dydu-color is what --dydu-color becomes.
      const read = [...bundle.matchAll(fallback)].map(([, value]) => value?.replace('--_dydu-', '--dydu-'));
      expect([...new Set(read)], name).to.deep.equal([normal]);
    }
  });
});
