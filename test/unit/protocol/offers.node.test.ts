import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fromBase64} from '../../../src/adapters/base64.js';
import {decodeSuggestions, decodeTopQuestions} from '../../../src/protocol/decode-suggestions.js';
import {both} from './stored.js';

test('what is proposed is a list, or one', () => {
  const found = (name: string) => both('search', name, body => decodeSuggestions(body, fromBase64));
  assert.equal(found('five').length, 5);
  assert.equal(found('five')[1], 'Where is my parcel?');
  assert.deepEqual(found('one-object'), ['How do I track my parcel?']);
  assert.deepEqual(found('more-fields'), ['How do I track my parcel?', 'How do I track my parcel?']);
  assert.deepEqual(found('broken-items'), ['<b onclick="window.hacked=1">bold</b>']);
  assert.deepEqual([found('empty'), found('broken-shape')], [[], []]);
});

test('what others ask most is a list in a string', () => {
  const top = (name: string) => both('topknowledge', name, body => decodeTopQuestions(body, fromBase64));
  assert.deepEqual(top('three'), [
    'How can I pay my bill?',
    'Where is my parcel?',
    `Qu'est-ce qu'un "compteur" ?`,
  ]);
  assert.deepEqual(top('more-fields'), ['How can I pay my bill?']);
  assert.deepEqual(top('broken-items'), ['<b onclick="window.hacked=1">bold</b>']);
  assert.deepEqual(top('broken-object'), ['Only one']);
  assert.deepEqual([top('empty'), top('broken-missing')], [[], []]);
  assert.throws(() => top('broken-json'), SyntaxError);
});
