import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setImmediate as turn} from 'node:timers/promises';
import type {ReferenceServer} from '../../../demo/server/reference-server.js';
import {ask, call, pairFor} from './pair.js';

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

const status = async (server: ReferenceServer) => (await call(server, 'serverstatus')).status;

test('a fault can begin after some requests, of those it is for', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'status', status: 500, on: ['serverstatus'], afterRequests: 2});
  await ask(main, 'solar');
  assert.deepEqual([await status(main), await status(main), await status(main)], [200, 200, 500]);
});

test('a server can answer some requests and then close its port', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'refuse', afterRequests: 2});
  assert.deepEqual(await Promise.all([status(main), status(main)]), [200, 200]);
  await assert.rejects(status(main));
  assert.equal(main.log.filter(({outcome}) => outcome === 'answered').length, 2);
});

test('a fault can be over by itself', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'refuse', forMs: 20});
  await assert.rejects(status(main));
  await until(() => main.fault.is === 'ok');
  await main.setFault({is: 'ok'});
  assert.equal(await status(main), 200);
});

test('the time of a fault that waits for requests counts from its beginning', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'status', status: 500, afterRequests: 1, forMs: 60_000});
  assert.equal(await status(main), 200);
  assert.equal(await status(main), 500);
  await main.setFault({is: 'status', status: 502, afterRequests: 1, forMs: 1});
  assert.equal(await status(main), 200);
  await until(() => main.fault.is === 'ok');
  assert.equal(await status(main), 200);
});

test('a fault replaces the one before', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'status', status: 500, afterRequests: 1, forMs: 1});
  await main.setFault({is: 'status', status: 502});
  assert.equal(await status(main), 502);
  await Promise.all([main.setFault({is: 'refuse'}), main.setFault({is: 'ok'})]);
  assert.equal(await status(main), 200);
});

test('what silence swallowed stays unanswered when the server recovers', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'silent'});
  const client = new AbortController();
  const lost = fetch(`${main.origin}/servlet/api/serverstatus`, {signal: client.signal});
  await until(() => main.log.length === 1);
  await main.setFault({is: 'ok'});
  assert.equal(await status(main), 200);
  assert.equal(main.log[0]?.outcome, 'pending');
  client.abort();
  await assert.rejects(lost);
  await until(() => main.log[0]?.outcome === 'aborted');
});
