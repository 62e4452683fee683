import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {guiActionOf} from '../../../src/protocol/gui-action.js';
import {more} from './stored.js';

const action = (name: string) => guiActionOf(String(more(name)['guiAction']));

describe('an action', () => {
  test('is a call by name, and its first argument', () => {
    assert.deepEqual(action('action-placeholder'), {
      name: 'dyduCustomPlaceHolder',
      argument: 'Your customer number',
    });
    assert.deepEqual(action('action-placeholder-escaped'), {
      name: 'dyduCustomPlaceHolder',
      argument: "Le nom de l'entreprise",
    });
    assert.deepEqual(action('action-lock'), {name: '_dydu_lockTextField', argument: 'true'});
    assert.deepEqual(action('action-unlock'), {name: '_dydu_lockTextField', argument: 'false'});
    assert.deepEqual(action('action-upload'), {name: 'dyduKnowledgeUploadFile', argument: '#photo sent#'});
  });
  test('that is more than one call, or another script, has no name', () => {
    const none = {name: '', argument: ''};
    assert.deepEqual(action('action-two'), none);
    assert.deepEqual(action('action-script'), {name: 'alert', argument: ''});
    for (const raw of [
      'f(true)',
      'javascript:',
      'javascript:x=1',
      'javascript:f(g())',
      "javascript:f('a');g('b')",
      "javascript:f('a')('b')",
      'javascript:f("a");//',
      `javascript:f('${'a'.repeat(2000)}')`,
    ])
      assert.deepEqual(guiActionOf(raw), none, raw.slice(0, 40));
  });
  for (const [raw, name, argument] of [
    [' javascript:window.dydu.f( "it\'s" , 2 ) ; ', 'dydu.f', "it's"],
    [`javascript:f('Numéro d'abonné')`, 'f', `Numéro d'abonné`],
    [`javascript:f('your name (as on the bill)')`, 'f', 'your name (as on the bill)'],
    [`javascript:f('a','b')`, 'f', 'a'],
    [String.raw`javascript:f("say \"a\" \\ b")`, 'f', String.raw`say "a" \ b`],
    ['javascript:f()', 'f', ''],
    ['javascript:f(42)', 'f', ''],
  ] as const) {
    test(raw, () => {
      assert.deepEqual(guiActionOf(raw), {name, argument});
    });
  }
});
