import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';

const tests = new URL('../', import.meta.url);
const rules = [...readFileSync(new URL('rules.md', tests), 'utf8').matchAll(/^\| ([RE]\d+) /gm)].map(
  ([, rule]) => rule ?? '',
);

/** The words in brackets at the end of a title: `(R6, E9)`. */
const titles = /\b(?:it|describe|test)\(\s*(['"`])[^\n]*?\(((?:[RE]\d+(?:, )?)+)\)\1/g;

it('every rule is named by the title of a test, and no other', () => {
  const named = readdirSync(tests, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .flatMap(name => [...readFileSync(new URL(name, tests), 'utf8').matchAll(titles)])
    .flatMap(([, , list = '']) => list.split(', '));
  assert.equal(rules.length, 29);
  assert.deepEqual([...new Set(named)].sort(), [...rules].sort());
});
