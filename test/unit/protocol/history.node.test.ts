import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fromBase64} from '../../../src/adapters/base64.js';
import {decodeContent} from '../../../src/protocol/decode-content.js';
import {decodeHistory} from '../../../src/protocol/decode.js';
import {feedbackOf} from '../../../src/protocol/feedback.js';
import {history, more} from './stored.js';

describe('feedback', () => {
  const feedback = (name: string) => feedbackOf(more(name));
  const empty = {
    introduction: '',
    commentLabel: '',
    commentPlaceholder: '',
    send: '',
    end: '',
  };
  const whole = {
    introduction: 'Why?',
    choices: ['Off topic', 'Unclear', 'Incomplete'],
    commentLabel: 'Tell us more',
    commentPlaceholder: 'Your comment',
    send: 'Send',
    end: 'Thank you',
  };
  test('has the words of the server, or none', () => {
    assert.deepEqual(feedback('feedback'), whole);
    assert.deepEqual(feedback('feedback-some-wording'), {
      ...whole,
      choices: ['Off topic', '', ''],
      commentPlaceholder: '',
    });
    assert.deepEqual(feedback('feedback-no-wording'), empty);
    assert.deepEqual(feedback('broken-missing-fields'), {...empty, choices: ['', '', '']});
  });
  test('is not asked for otherwise', () => {
    for (const name of ['text-plain', 'broken-types']) assert.equal(feedback(name), undefined, name);
  });
  test('that was given is not asked for again', () => {
    assert.deepEqual(
      history('mixed').map(({more = {}}) => [more['feedback'], feedbackOf(more)?.introduction]),
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
        ['positive', undefined],
        ['withoutAnswer', 'Why?'],
        ['negative', undefined],
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
  });
});

describe('a history', () => {
  test('says when, and hides what the visitor never saw', () => {
    const said = history('mixed');
    assert.deepEqual(
      said.map(({question}) => question),
      [
        null,
        'where is my parcel',
        null,
        'How can I pay my bill?',
        'Is that all?',
        'And by cheque?',
        'Which offers do you have?',
        'What is a smart meter?',
        'a < b & c "é"',
        null,
      ],
    );
    assert.deepEqual(
      said.map(({at}) => at),
      said.map((_, index) => 1_767_225_600_000 + index * 33_000),
    );
  });
  test('names the type of its answers `type`, and has their templates', () => {
    const contents = history('mixed').map(({html, more = {}}) => decodeContent({html, more}));
    assert.equal(contents[0]?.replies.length, 1);
    assert.equal(contents[1]?.understanding, 'reworded');
    assert.equal(contents[3]?.understanding, 'understood');
    assert.equal(contents[6]?.cards.length, 3);
    assert.deepEqual(contents[7]?.sidebar, {title: 'More', html: '<p>Once a day.</p>'});
  });
  test('may be empty, or have no times', () => {
    assert.deepEqual(history('empty'), []);
    assert.deepEqual(
      history('untimed').map(({question, html, at}) => [question, html, at]),
      [
        ['hello', '<p>Hello!</p>', undefined],
        ['bye', '', undefined],
      ],
    );
    assert.equal(history('operator').length, 4);
  });
  test('leaves out what is no interaction', () => {
    const said = history('broken-interactions');
    assert.deepEqual(
      said.map(({question, html, at}) => [question, html, at]),
      [
        [null, '', undefined],
        [null, '', undefined],
        ['The last one is sound', '<p>Yes.</p>', 1_767_225_633_000],
      ],
    );
    assert.throws(() => history('broken-no-list'), /no interactions/);
  });
  test('has no time that no date can have', () => {
    const at = (timestamp: number) =>
      decodeHistory({interactions: [{timestamp}]}, fromBase64).map(({at}) => at);
    assert.deepEqual([at(8.64e15), at(-1)], [[8.64e15], [-1]]);
    assert.deepEqual([at(8.64e15 + 2), at(-1e300), at(Infinity)], [[undefined], [undefined], [undefined]]);
  });
});
