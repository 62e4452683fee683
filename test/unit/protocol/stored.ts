import assert from 'node:assert/strict';
import {inEnvelope} from '../../../demo/server/envelope.js';
import {readFixture, type FixtureKind} from '../../../demo/server/fixtures.js';
import {fromBase64} from '../../../src/adapters/base64.js';
import type {Answer, Interaction, Metadata} from '../../../src/core/types.js';
import {decodeContent} from '../../../src/protocol/decode-content.js';
import {decodeAnswer, decodeHistory} from '../../../src/protocol/decode.js';

export const origin = 'https://app1.example';

/** What a server would send, plain. */
export const stored = (kind: FixtureKind, name: string): unknown =>
  JSON.parse(JSON.stringify(readFixture(kind, name)).replaceAll('{{origin}}', origin));

/** What is decoded of the plain form, and of the envelope: it must be the same. */
export function both<Result>(kind: FixtureKind, name: string, decode: (body: unknown) => Result): Result {
  const values = stored(kind, name) as object;
  const plain = decode(values);
  if (!('values' in values)) assert.deepEqual(decode(inEnvelope('talkResponse', values)), plain, name);
  return plain;
}

export const answer = (name: string): Answer => both('answers', name, body => decodeAnswer(body, fromBase64));
export const more = (name: string): Metadata => answer(name).more ?? {};
export const content = (name: string) => decodeContent(answer(name));
export const history = (name: string): readonly Interaction[] =>
  both('history', name, body => decodeHistory(body, fromBase64));
