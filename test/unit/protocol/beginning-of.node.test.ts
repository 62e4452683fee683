import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {beginningOf} from '../../../src/protocol/beginning-of.js';

describe('the beginning of a text', () => {
  for (const [name, character] of [
    ['an emoji', '😀'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag', '🇫🇷'],
    ['a letter and its accent', 'e\u0301'],
    ['a Hangul syllable in its parts', '\u1112\u1161\u11ab'],
  ] as const)
    test(`does not split ${name}`, () => {
      const text = `${'x'.repeat(200)}${character} and the rest`;
      for (let at = 1; at < character.length; at += 1)
        assert.equal(beginningOf(text, 200 + at), 'x'.repeat(200), String(at));
      assert.equal(beginningOf(text, 200 + character.length), `${'x'.repeat(200)}${character}`);
    });
  test('is the whole of a short one', () => {
    assert.equal(beginningOf('a😀', 3), 'a😀');
    assert.equal(beginningOf('', 0), '');
  });
  test('ends somewhere in a character without end', () => {
    const endless = `a${'\u0301'.repeat(5000)}`;
    assert.equal(beginningOf(endless, 1000).length, 1000);
  });
  test('has no half of a character where the engine knows no characters', () => {
    const {Segmenter} = Intl;
    Object.assign(Intl, {Segmenter: undefined});
    try {
      assert.equal(beginningOf('a😀b', 2), 'a');
      assert.equal(beginningOf('a😀b', 3), 'a😀');
    } finally {
      Object.assign(Intl, {Segmenter});
    }
  });
});
