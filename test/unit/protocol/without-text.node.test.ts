import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {mapStrings} from '../../../demo/server/envelope.js';
import {fromBase64} from '../../../src/adapters/base64.js';
import type {Answer} from '../../../src/core/types.js';
import {failureOf} from '../../../src/core/failure.js';
import {decodeContent} from '../../../src/protocol/decode-content.js';
import {decodeAnswer} from '../../../src/protocol/decode.js';

interface Envelope {
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the platform sends, and the same without an envelope. */
function bodies(name: string): readonly unknown[] {
  const file = new URL(`../../fixtures/without-text/${name}.json`, import.meta.url);
  const {type, values} = JSON.parse(readFileSync(file, 'utf8')) as Envelope;
  const plain = mapStrings(values, fromBase64) as object;
  return [{type, values}, type === 'talkResponse' ? plain : {type, ...plain}];
}

const answers: Readonly<Record<string, Answer>> = {
  'livechat-begins': {
    html: '',
    contextId: 'ctx-1',
    more: {serverTime: 1_700_000_000_000, human: true, startLivechat: true},
  },
  'livechat-queue': {
    html: '',
    contextId: null,
    more: {
      typeResponse: 'DMLiveChatConnectionInQueue',
      specialAction: 'StartWaitingQueue',
      queuePosition: 3,
      estimatedWaitingDuration: 95,
      human: false,
      startLivechat: true,
    },
  },
  'livechat-action-only': {html: '', contextId: null, more: {specialAction: 'StartPolling', human: true}},
  'sign-in': {
    html: '',
    contextId: null,
    more: {
      type: 'SAML_redirection',
      auth: 'token',
      redirection_url: 'https://id.example/login?request=x',
    },
  },
  disabled: {html: '', contextId: null, more: {typeResponse: 'DMDisabledKnowledge', human: false}},
};

for (const [name, expected] of Object.entries(answers))
  test(`${name} is an answer without text (E19)`, () => {
    for (const body of bodies(name)) {
      const answer = decodeAnswer(body, fromBase64);
      assert.deepEqual(answer, expected);
      assert.deepEqual(decodeContent(answer).cards, []);
    }
  });

test('an empty context id is none, and no answer by itself', () => {
  for (const body of bodies('nothing'))
    assert.throws(
      () => decodeAnswer(body, fromBase64),
      error => failureOf(error).type === 'unreadable',
    );
});

for (const body of [
  {type: 'talkResponse', values: {}},
  {type: '', values: {}},
  {type: 4, values: {}},
  {type: {strings: ['x']}, values: {human: false}},
])
  test(`${JSON.stringify(body)} is no answer`, () => {
    assert.throws(
      () => decodeAnswer(body, fromBase64),
      error => failureOf(error).type === 'unreadable',
    );
  });
