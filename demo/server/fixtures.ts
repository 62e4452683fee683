import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {Fields} from './envelope.js';
import {generated} from './generated-fixtures.js';

export type FixtureKind = 'answers' | 'history' | 'topknowledge' | 'search';

const folderOf = (kind: FixtureKind) => new URL(`../../test/fixtures/${kind}/`, import.meta.url);
const isName = /^[\w-]+$/;

/** Sorted, those that code makes included. Without the folder there are none, so that the demo stands alone. */
export function fixtureNames(kind: FixtureKind): readonly string[] {
  const folder = folderOf(kind);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const stored = files.filter(file => file.endsWith('.json')).map(file => file.slice(0, -'.json'.length));
  return [...stored, ...(kind === 'answers' ? Object.keys(generated) : [])].sort();
}

/** What the file holds: the decoded values, or `{type, values}` where the coding itself is what is tried. */
export function readFixture(kind: FixtureKind, name: string): unknown {
  if (kind === 'answers' && Object.hasOwn(generated, name)) return generated[name]?.();
  const file = new URL(`${name}.json`, folderOf(kind));
  return isName.test(name) && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function readAnswer(name: string): Fields | undefined {
  return readFixture('answers', name) as Fields | undefined;
}
