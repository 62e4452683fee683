import assert from 'node:assert/strict';
import {test} from 'node:test';

const {completed, untranslated} = (await import(
  new URL('../../../scripts/labels.mjs', import.meta.url).href
)) as {
  completed(source: string, english: readonly {name: string; text: string}[]): string;
  untranslated(source: string): readonly string[];
};

const french = `export const words: Translation = {
  title: 'Discussion',
  send: 'Envoyer',
};
`;
const english = [
  {name: 'hello', text: "'Hello'"},
  {name: 'title', text: "'Chat'"},
  {name: 'close', text: "'Close'"},
  {name: 'left', text: "{one: '{count} left', other: '{count} left'}"},
  {name: 'send', text: "'Send'"},
];

test('a translation gets what it lacks, in English and in its place, and keeps what it has', () => {
  const whole = completed(french, english);
  assert.equal(
    whole,
    `export const words: Translation = {
  hello: 'Hello', // English
  title: 'Discussion',
  close: 'Close', // English
  left: {one: '{count} left', other: '{count} left'}, // English
  send: 'Envoyer',
};
`,
  );
  assert.deepEqual(untranslated(whole), ['hello', 'close', 'left']);
  assert.equal(completed(whole, english), whole);
});

test('a label that was translated is no longer listed, and a long one is', () => {
  assert.deepEqual(untranslated(french), []);
  assert.deepEqual(untranslated("  long:\n    'a text of two lines', // English\n  short: 'x',\n"), ['long']);
});
