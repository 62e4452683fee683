import {expect} from '@open-wc/testing';
import {DyduChatbox} from '../../src/dydu-chatbox.js';

interface Manifest {
  modules: {
    declarations: {attributes: Named[]; events: Named[]; cssParts: Named[]; cssProperties: Named[]}[];
  }[];
}
interface Named {
  readonly name: string;
  readonly description?: string;
}

const text = async (path: string) => (await fetch(path)).text();

/** The manifest is made from the doc comments by `npm run build`. */
describe('the public surface', () => {
  let declared: Manifest['modules'][0]['declarations'][0];
  let bundle: string;
  before(async () => {
    const manifest = JSON.parse(await text('/dist/custom-elements.json')) as Manifest;
    const declaration = manifest.modules[0]?.declarations[0];
    if (declaration === undefined) throw new Error('the manifest is empty');
    declared = declaration;
    bundle = await text('/dist/index.js');
  });
  const names = (list: readonly Named[]) => list.map(({name}) => name).sort();

  it('documents every attribute it observes, and no other', () => {
    expect(names(declared.attributes)).to.deep.equal([...DyduChatbox.observedAttributes].sort());
    for (const {name, description} of declared.attributes) expect(description, name).to.match(/\w/);
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
