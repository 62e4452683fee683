import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {decodeFact} from '../../src/adapters/decode-fact.js';
import {reduce, type DialogState} from '../../src/dialog/state.js';
import type {Fact} from '../../src/dialog/facts.js';

const question = {id: 'q', text: 'hello'};
const answer = {html: '<p>hi</p>', contextId: 'c'};
const known: readonly Fact[] = [
  {was: 'asked', question: {...question, unsafe: true, extra: {a: [1, 'b', {c: true}]}}},
  {was: 'sent', id: 'q', to: 'https://main.example/'},
  {was: 'slow', id: 'q', to: 'https://main.example/'},
  {was: 'stalled', id: 'q', to: 'https://main.example/'},
  {was: 'moved', id: 'q', to: 'https://backup.example/', because: {is: 'refused', status: 503}},
  {was: 'waiting', id: 'q', because: {is: 'offline'}},
  {was: 'answered', id: 'q', question, answer, by: 'https://main.example/', epoch: 1},
  {was: 'refused', id: 'q', why: 'too-long'},
  {was: 'refused', id: 'q', why: 'denied'},
  {was: 'unsent', id: 'q', unsure: true},
  {was: 'rated', id: 'q', rating: 'positive'},
  {was: 'restarted'},
];

for (const fact of known)
  test(`a fact that is told is heard as it was: ${fact.was}`, () => {
    assert.deepEqual(decodeFact(structuredClone(fact)), fact);
  });

const template = {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []};
const foreign: Readonly<Record<string, unknown>> = {
  'of a later version': {was: 'later-version', id: 'q'},
  'without its question': {was: 'answered', id: 'a'},
  'with a template for a text': {was: 'asked', question: {id: 'q', text: template}},
  'with a template for an answer': {
    was: 'answered',
    id: 'q',
    question,
    answer: {html: template},
    by: 'm',
    epoch: 1,
  },
  'with a template for an id': {was: 'sent', id: template, to: 'm'},
  'with a template for a server': {was: 'moved', id: 'q', to: template, because: {is: 'late', after: 1}},
  'with an epoch that is no number': {was: 'answered', id: 'q', question, answer, by: 'm', epoch: '1'},
  'with an epoch without end': {was: 'answered', id: 'q', question, answer, by: 'm', epoch: Infinity},
  'with a reason nobody knows': {was: 'refused', id: 'q', why: template},
  'with a rating nobody knows': {was: 'rated', id: 'q', rating: template},
  'that is a list': [{was: 'restarted'}],
  'that is nothing': null,
  'that is a text': 'restarted',
};
for (const [how, fact] of Object.entries(foreign))
  test(`a fact ${how} is ignored`, () => {
    assert.equal(decodeFact(fact), undefined);
  });

for (const is of ['offline', 'suspended', 'spent'] as const)
  test(`a failure of the visitor’s own is heard as it was: ${is}`, () => {
    assert.deepEqual(decodeFact({was: 'waiting', id: 'q', because: {is}}), {
      was: 'waiting',
      id: 'q',
      because: {is},
    });
  });

for (const because of [
  {is: 'late', after: 1},
  {is: 'silent', after: 1},
  {is: 'redirected'},
  {is: 'unreadable', because: template},
  {is: 'down'},
  {is: 'page', because: template},
  {is: 'refused', status: '503'},
])
  test(`a failure of a server is one: ${because.is}`, () => {
    const fact = decodeFact({was: 'moved', id: 'q', to: 'b', because});
    assert.deepEqual(fact, {was: 'moved', id: 'q', to: 'b', because: {is: 'unreachable'}});
  });

test('a stalled question has a server', () => {
  assert.equal(decodeFact({was: 'stalled', id: 'q'}), undefined);
  assert.equal(decodeFact({was: 'stalled', id: 'q', to: template}), undefined);
});

test('a failure nobody knows is one of the connection, and brings nothing along', () => {
  const fact = decodeFact({was: 'waiting', id: 'q', because: {is: template, because: template}});
  assert.deepEqual(fact, {was: 'waiting', id: 'q', because: {is: 'unreachable'}});
});

test('what comes with an answer is copied, and pollutes no prototype', () => {
  const more = JSON.parse('{"__proto__":{"polluted":true},"sidebar":{"title":"a"}}') as object;
  const fact = decodeFact({was: 'answered', id: 'q', question, answer: {...answer, more}, by: 'm', epoch: 1});
  assert.ok(fact?.was === 'answered');
  assert.deepEqual(fact.answer.more?.['sidebar'], {title: 'a'});
  assert.equal(Object.getPrototypeOf(fact.answer.more), Object.prototype);
  assert.equal(({} as {polluted?: boolean}).polluted, undefined);
});

test('whatever is said, the conversation goes on', () => {
  const words = fc.constantFrom(...known.map(({was}) => was));
  const anything = fc.anything({withNullPrototype: true, maxDepth: 3});
  const near = fc.record(
    {was: words, id: anything, question: anything, answer: anything},
    {requiredKeys: ['was']},
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(anything, near), {maxLength: 8}), facts => {
      let state: DialogState = {turns: [], server: 'm'};
      for (const fact of facts.map(decodeFact)) if (fact !== undefined) state = reduce(state, fact);
      for (const turn of state.turns) assert.ok(turn.question === null || typeof turn.question === 'string');
    }),
    {numRuns: 2000},
  );
});
