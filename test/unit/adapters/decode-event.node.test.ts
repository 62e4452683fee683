import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {decodeEvent} from '../../../src/adapters/decode-event.js';
import {reduce, type DialogState} from '../../../src/core/state.js';
import type {DialogEvent} from '../../../src/core/events.js';

const question = {id: 'q', text: 'hello'};
const answer = {html: '<p>hi</p>', contextId: 'c'};
const known: readonly DialogEvent[] = [
  {type: 'asked', question: {...question, unsafe: true, extra: {a: [1, 'b', {c: true}]}}},
  {type: 'sent', id: 'q', to: 'https://main.example/'},
  {type: 'slow', id: 'q', to: 'https://main.example/'},
  {type: 'stalled', id: 'q', to: 'https://main.example/'},
  {type: 'moved', id: 'q', to: 'https://backup.example/', because: {type: 'refused', status: 503}},
  {type: 'waiting', id: 'q', because: {type: 'offline'}},
  {type: 'answered', id: 'q', question, answer, by: 'https://main.example/', epoch: 1},
  {type: 'refused', id: 'q', why: 'too-long'},
  {type: 'refused', id: 'q', why: 'denied'},
  {type: 'unsent', id: 'q', unsure: true},
  {type: 'rated', id: 'q', rating: 'positive'},
  {type: 'restarted'},
];

for (const event of known)
  test(`an event that is told is heard as it was: ${event.type}`, () => {
    assert.deepEqual(decodeEvent(structuredClone(event)), event);
  });

const template = {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []};
const foreign: Readonly<Record<string, unknown>> = {
  'of a later version': {type: 'later-version', id: 'q'},
  'without its question': {type: 'answered', id: 'a'},
  'with a template for a text': {type: 'asked', question: {id: 'q', text: template}},
  'with a template for an answer': {
    type: 'answered',
    id: 'q',
    question,
    answer: {html: template},
    by: 'm',
    epoch: 1,
  },
  'with a template for an id': {type: 'sent', id: template, to: 'm'},
  'with a template for a server': {type: 'moved', id: 'q', to: template, because: {type: 'late', after: 1}},
  'with an epoch that is no number': {type: 'answered', id: 'q', question, answer, by: 'm', epoch: '1'},
  'with an epoch without end': {type: 'answered', id: 'q', question, answer, by: 'm', epoch: Infinity},
  'with a reason nobody knows': {type: 'refused', id: 'q', why: template},
  'with a rating nobody knows': {type: 'rated', id: 'q', rating: template},
  'that is a list': [{type: 'restarted'}],
  'that is nothing': null,
  'that is a text': 'restarted',
};
for (const [how, event] of Object.entries(foreign))
  test(`an event ${how} is ignored`, () => {
    assert.equal(decodeEvent(event), undefined);
  });

for (const type of ['offline', 'suspended', 'rate-limited'] as const)
  test(`a failure of the visitor’s own is heard as it was: ${type}`, () => {
    assert.deepEqual(decodeEvent({type: 'waiting', id: 'q', because: {type}}), {
      type: 'waiting',
      id: 'q',
      because: {type},
    });
  });

for (const because of [
  {type: 'late', after: 1},
  {type: 'silent', after: 1},
  {type: 'redirected'},
  {type: 'unreadable', because: template},
  {type: 'down'},
  {type: 'page', because: template},
  {type: 'refused', status: '503'},
])
  test(`a failure of a server is one: ${because.type}`, () => {
    const event = decodeEvent({type: 'moved', id: 'q', to: 'b', because});
    assert.deepEqual(event, {type: 'moved', id: 'q', to: 'b', because: {type: 'unreachable'}});
  });

test('a stalled question has a server', () => {
  assert.equal(decodeEvent({type: 'stalled', id: 'q'}), undefined);
  assert.equal(decodeEvent({type: 'stalled', id: 'q', to: template}), undefined);
});

test('a failure nobody knows is one of the connection, and brings nothing along', () => {
  const event = decodeEvent({type: 'waiting', id: 'q', because: {type: template, because: template}});
  assert.deepEqual(event, {type: 'waiting', id: 'q', because: {type: 'unreachable'}});
});

test('what comes with an answer is copied, and pollutes no prototype', () => {
  const more = JSON.parse('{"__proto__":{"polluted":true},"sidebar":{"title":"a"}}') as object;
  const event = decodeEvent({
    type: 'answered',
    id: 'q',
    question,
    answer: {...answer, more},
    by: 'm',
    epoch: 1,
  });
  assert.ok(event?.type === 'answered');
  assert.deepEqual(event.answer.more?.['sidebar'], {title: 'a'});
  assert.equal(Object.getPrototypeOf(event.answer.more), Object.prototype);
  assert.equal(({} as {polluted?: boolean}).polluted, undefined);
});

test('whatever is said, the conversation goes on', () => {
  const words = fc.constantFrom(...known.map(({type}) => type));
  const anything = fc.anything({withNullPrototype: true, maxDepth: 3});
  const near = fc.record(
    {type: words, id: anything, question: anything, answer: anything},
    {requiredKeys: ['type']},
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(anything, near), {maxLength: 8}), events => {
      let state: DialogState = {turns: [], server: 'm'};
      for (const event of events.map(decodeEvent)) if (event !== undefined) state = reduce(state, event);
      for (const turn of state.turns) assert.ok(turn.question === null || typeof turn.question === 'string');
    }),
    {numRuns: 2000},
  );
});
