import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {attributes, type Declaration} from '../../../src/launcher/attributes.js';
import {pack, run} from './tarball.js';

interface Named {
  readonly name: string;
}
interface Element extends Named {
  readonly attributes: readonly (Named & {readonly values: readonly Named[]})[];
}
interface Manifest {
  modules: [{declarations: [Record<'events' | 'cssParts' | 'cssProperties' | 'members', readonly Named[]>]}];
}

const folder = await mkdtemp(join(tmpdir(), 'dydu-chatbox-editor-data-'));
after(() => rm(folder, {recursive: true, force: true}));
await run('tar', ['-xzf', (await pack(folder)).path, '-C', folder]);
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'package', 'dist', name), 'utf8'));
const names = (list: readonly Named[]) => list.map(({name}) => name).sort();

const [{declarations}] = (read('custom-elements.json') as Manifest).modules;
const [{events, cssParts, cssProperties, members}] = declarations;
const attributeNames = [...Object.keys(attributes), 'lang'].sort();

test('VS Code knows the attributes and their values, the parts and the custom properties', () => {
  const html = read('vscode.html-custom-data.json') as {tags: [Element]};
  const css = read('vscode.css-custom-data.json') as Record<
    'properties' | 'pseudoElements',
    readonly Named[]
  >;
  const [tag] = html.tags;
  assert.equal(tag.name, 'dydu-chatbox');
  assert.deepEqual(names(tag.attributes), attributeNames);
  for (const [name, {words}] of Object.entries<Declaration>(attributes)) {
    if (words === undefined) continue;
    const known = tag.attributes.find(attribute => attribute.name === name)?.values ?? [];
    assert.deepEqual(names(known), [...words].sort(), name);
  }
  assert.deepEqual(names(css.properties), names(cssProperties));
  assert.deepEqual(names(css.pseudoElements), cssParts.map(({name}) => `::part(${name})`).sort());
});

test('JetBrains knows the attributes, properties, events, parts and custom properties', () => {
  const {name, contributions} = read('web-types.json') as {
    name: string;
    contributions: {
      html: {elements: [Element & {js: Record<'properties' | 'events', readonly Named[]>}]};
      css: Record<'properties' | 'pseudo-elements', readonly Named[]>;
    };
  };
  const [element] = contributions.html.elements;
  const isField = (member: Named) => (member as {kind?: string}).kind === 'field';
  assert.deepEqual([name, element.name], ['dydu-chatbox', 'dydu-chatbox']);
  assert.deepEqual(names(element.attributes), attributeNames);
  assert.deepEqual(names(element.js.properties), names(members.filter(isField)));
  assert.deepEqual(names(element.js.events), names(events));
  assert.deepEqual(names(contributions.css.properties), names(cssProperties));
  assert.deepEqual(
    names(contributions.css['pseudo-elements']),
    cssParts.map(({name}) => `part(${name})`).sort(),
  );
});
