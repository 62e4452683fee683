import {expect} from '@open-wc/testing';
import {DyduChatbox} from '../../src/dydu-chatbox.js';
import {attributes} from '../../src/element/attributes.js';

interface Manifest {
  modules: {
    declarations: {attributes: Attribute[]; events: Named[]; cssParts: Named[]; cssProperties: Named[]}[];
  }[];
}
interface Named {
  readonly name: string;
  readonly description?: string;
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

/** What the table leaves to the owner, and is not any text all the same: see src/element/settings.ts. */
const ruledElsewhere: Readonly<Record<string, string>> = {timeout: 'number', consent: "'required'"};

function typeOf(name: string, values: readonly string[]): string {
  if (values.length === 0) return ruledElsewhere[name] ?? 'string';
  return values[0] === 'flag'
    ? 'boolean'
    : values
        .map(value => `'${value}'`)
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
    const ruled = Object.entries<readonly string[]>(attributes).map(([name, [, ...values]]) => [
      name,
      typeOf(name, values),
    ]);
    expect(Object.fromEntries(documented)).to.deep.equal(Object.fromEntries(ruled));
  });
  it('documents every part it renders, and no other', () => {
    const rendered = [...bundle.matchAll(/\bpart="([^"]+)"/g)].map(([, name]) => name);
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
  it('is all in the README', async () => {
    const readme = await text('/README.md');
    const {attributes, events, cssParts, cssProperties} = declared;
    for (const {name} of [...attributes, ...events, ...cssParts, ...cssProperties])
      expect(readme.includes(`\`${name}\``), name).to.equal(true);
  });
});
