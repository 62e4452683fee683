import {expect} from '@open-wc/testing';
import {defaultTiming} from '../../../src/core/timing.js';
import '../../../src/index.js';
import {DyduChatbox} from '../../../src/dydu-chatbox.js';

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
  readonly fieldName?: string;
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
  it('documents the defaults of attributes as the properties have them', () => {
    const bare = document.createElement('dydu-chatbox') as unknown as Record<string, unknown>;
    for (const {name, fieldName, default: normal} of declared.attributes.filter(one => one.name !== 'lang')) {
      const value = bare[fieldName ?? ''];
      expect(String(value === false ? null : value), name).to.equal(normal ?? 'null');
    }
  });
  it('has the defaults of the core', () => {
    const {timeout, probeTimeout} = document.createElement('dydu-chatbox');
    expect([timeout, probeTimeout]).to.deep.equal([defaultTiming.answer, defaultTiming.probe]);
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
