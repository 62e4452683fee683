import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ReferenceServer} from '../../../demo/server/reference-server.js';
import {ask, bot, call, historyOf, json, pairFor} from './pair.js';

const minute = 60_000;

async function isAlive(server: ReferenceServer, contextId: string): Promise<boolean> {
  const answer = await json(server, `chat/availablecontext/${bot}/${contextId}`, {});
  return (answer as {isContextStillAvailable: boolean}).isContextStillAvailable;
}

test('a dialog goes on under its context id', async t => {
  const {main} = await pairFor(t);
  const {contextId} = await ask(main, 'solar');
  assert.equal((await ask(main, 'gas', {contextId})).contextId, contextId);
  assert.ok(await isAlive(main, contextId));
  assert.deepEqual(
    (await historyOf(main, contextId)).map(({user, type}) => [user, type]),
    [
      ['solar', 'DMUnderstoodQuestion'],
      ['gas', 'DMUnderstoodQuestion'],
    ],
  );
});

test('a context id of the other server is silently replaced', async t => {
  const {main, backup} = await pairFor(t);
  const {contextId} = await ask(main, 'solar');
  assert.equal(await isAlive(backup, contextId), false);
  assert.deepEqual(await historyOf(backup, contextId), []);
  const moved = await ask(backup, 'gas', {contextId});
  assert.notEqual(moved.contextId, contextId);
  assert.equal((await historyOf(backup, moved.contextId)).length, 1);
});

test('ten unused minutes revoke a context id', async t => {
  const {main, advanceClock} = await pairFor(t);
  const {contextId} = await ask(main, 'solar');
  advanceClock(9 * minute);
  assert.equal((await ask(main, 'gas', {contextId})).contextId, contextId);
  advanceClock(9 * minute);
  assert.ok(await isAlive(main, contextId));
  advanceClock(minute);
  assert.equal(await isAlive(main, contextId), false);
  assert.notEqual((await ask(main, 'gas', {contextId})).contextId, contextId);
});

test('the literal null is no context id', async t => {
  const {main} = await pairFor(t);
  assert.notEqual((await ask(main, 'solar', {contextId: 'null'})).contextId, 'null');
  assert.equal(main.log[0]?.contextId, null);
});

test('a reset ends the dialog', async t => {
  const {main} = await pairFor(t);
  const {contextId} = await ask(main, 'solar');
  await ask(main, '#reset#', {contextId, doNotRegisterInteraction: 'true'});
  assert.equal(await isAlive(main, contextId), false);
});

test('an interaction that must not be registered is not in the history', async t => {
  const {main} = await pairFor(t);
  const {contextId} = await ask(main, '#welcome#', {doNotRegisterInteraction: 'true'});
  assert.ok(await isAlive(main, contextId));
  assert.deepEqual(await historyOf(main, contextId), []);
});

test('feedback belongs to the last interaction', async t => {
  const {main} = await pairFor(t);
  const {contextId: contextUUID} = await ask(main, 'solar');
  assert.equal((await historyOf(main, contextUUID))[0]?.feedback, 'withoutAnswer');
  await call(main, `chat/feedback/${bot}`, {contextUUID, feedBack: 'negative'});
  await call(main, `chat/feedback/insatisfaction/${bot}`, {contextUUID, choiceKey: '1'});
  await call(main, `chat/feedback/comment/${bot}`, {contextUUID, comment: 'too short'});
  const [last] = await historyOf(main, contextUUID);
  assert.equal(last?.feedback, 'negative');
  assert.equal(last.feedbackChoiceKey, '1');
  assert.equal(last.feedbackComment, 'too short');
});

test('a question sent twice under one id is answered twice and taken once', async t => {
  const {main, backup} = await pairFor(t);
  const form = {extraParameters: JSON.stringify({questionId: 'q-1'})};
  const first = await ask(main, 'solar', form);
  assert.deepEqual(await ask(main, 'solar', form), first);
  assert.equal((await historyOf(main, first.contextId)).length, 1);
  await ask(backup, 'solar', form);
  assert.deepEqual(
    main.log
      .filter(({endpoint}) => endpoint === 'talk')
      .map(({repeated, questionId}) => [repeated, questionId]),
    [
      [false, 'q-1'],
      [true, 'q-1'],
    ],
  );
  assert.equal(backup.log[0]?.repeated, false);
});
