import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {guiActionsOf} from '../../../src/protocol/gui-action.js';
import {more} from './stored.js';

/** Without what was read. */
const actionsOf = (raw: string) => guiActionsOf(raw).map(({name, argument}) => ({name, argument}));
const actions = (name: string) => actionsOf(String(more(name)['guiAction']));
const action = (name: string) => actions(name)[0];

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
  test('may be two calls, each with its own text', () => {
    assert.deepEqual(
      guiActionsOf("javascript:dyduCustomPlaceHolder('Your name');\njavascript: dydu.ui.lock(true);"),
      [
        {
          raw: "javascript:dyduCustomPlaceHolder('Your name');",
          name: 'dyduCustomPlaceHolder',
          argument: 'Your name',
        },
        {raw: 'javascript: dydu.ui.lock(true);', name: 'dydu.ui.lock', argument: 'true'},
      ],
    );
    assert.deepEqual(
      actionsOf("javascript:f('a');g('b')").map(({name}) => name),
      ['f', 'g'],
    );
    assert.deepEqual(
      actionsOf('javascript:f("a;b"); f(); f(2)').map(({argument}) => argument),
      ['a;b', '', ''],
    );
    assert.deepEqual(
      actions('action-two').map(({name}) => name),
      ['dydu.ui.placeholder', 'dydu.chat.setRegisterContext'],
    );
  });
  test('that is another script has no name', () => {
    const none = [{name: '', argument: ''}];
    assert.deepEqual(action('action-script'), {name: 'alert', argument: ''});
    for (const raw of [
      'f(true)',
      'javascript:',
      'javascript:x=1',
      'javascript:f(g())',
      "javascript:f('a');x=1",
      "javascript:f('a') g('b')",
      "javascript:f('a')('b')",
      'javascript:f("a");//',
      `javascript:f('${'a'.repeat(2000)}')`,
    ])
      assert.deepEqual(actionsOf(raw), none, raw.slice(0, 40));
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
      assert.deepEqual(actionsOf(raw), [{name, argument}]);
    });
  }
});
