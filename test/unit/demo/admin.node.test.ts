import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {adminApp} from '../../../demo/server/admin.js';
import {serve} from '../../../demo/server/serve.js';
import {ask, call, pairFor} from './pair.js';

async function adminFor(t: TestContext) {
  const pair = await pairFor(t);
  const {origin, close} = await serve(adminApp(pair, () => 'http://127.0.0.1:8080'));
  t.after(close);
  const send = async (method: string, path: string, body?: string, from?: string) => {
    const headers = {
      ...(body !== undefined && {'Content-Type': 'application/json'}),
      ...(from && {origin: from}),
    };
    const answer = await fetch(origin + path, {method, headers, ...(body !== undefined && {body})});
    return {status: answer.status, headers: answer.headers, json: (await answer.json()) as unknown};
  };
  return {...pair, origin, send};
}

test('the admin shows both servers, their faults and their last requests', async t => {
  const {main, backup, send} = await adminFor(t);
  await call(main, 'serverstatus');
  const {json, headers} = await send('GET', '/servers');
  assert.equal(headers.get('access-control-allow-origin'), 'http://127.0.0.1:8080');
  const log = main.log.map(({authorization, ...entry}) => entry);
  assert.deepEqual(json, [
    {name: 'main', origin: main.origin, fault: {is: 'ok'}, log},
    {name: 'backup', origin: backup.origin, fault: {is: 'ok'}, log: []},
  ]);
});

test('the admin answers the page of the demo, by either name of the machine, and no other page', async t => {
  const {main, send} = await adminFor(t);
  const fault = '{"is":"status","status":503}';
  for (const from of ['https://evil.example', 'http://127.0.0.1:9999', 'null']) {
    const {status, headers} = await send('PUT', '/servers/main/fault', fault, from);
    assert.deepEqual([status, headers.get('access-control-allow-origin')], [403, null], from);
  }
  assert.deepEqual(main.fault, {is: 'ok'});
  for (const from of ['http://127.0.0.1:8080', 'http://localhost:8080']) {
    const {status, headers} = await send('GET', '/servers', undefined, from);
    assert.deepEqual([status, headers.get('access-control-allow-origin')], [200, from]);
  }
});

test('the admin shows no credentials', async t => {
  const {main, send} = await adminFor(t);
  await fetch(`${main.origin}/servlet/api/serverstatus`, {headers: {authorization: 'Bearer secret'}});
  assert.equal(main.log[0]?.authorization, 'Bearer secret');
  assert.doesNotMatch(JSON.stringify((await send('GET', '/servers')).json), /secret|authorization/);
});

test('the admin sets a fault and takes it back', async t => {
  const {main, send} = await adminFor(t);
  const fault = {is: 'status', status: 503, on: ['serverstatus']};
  assert.equal((await send('PUT', '/servers/main/fault', JSON.stringify(fault))).status, 200);
  assert.deepEqual(main.fault, fault);
  assert.equal((await call(main, 'serverstatus')).status, 503);
  await send('PUT', '/servers/main/fault', '{"is":"ok"}');
  assert.equal((await call(main, 'serverstatus')).status, 200);
});

test('a bad fault is refused with a reason, and changes nothing', async t => {
  const {main, send} = await adminFor(t);
  const unknown = await send('PUT', '/servers/main/fault', '{"is":"explode"}');
  assert.equal(unknown.status, 400);
  assert.match(JSON.stringify(unknown.json), /\\"is\\" must be one of: ok, refuse, reset/);
  assert.equal((await send('PUT', '/servers/main/fault', '{"is"')).status, 400);
  assert.equal((await send('PUT', '/servers/main/fault')).status, 400);
  assert.deepEqual(main.fault, {is: 'ok'});
  const nobody = await send('PUT', '/servers/third/fault', '{"is":"ok"}');
  assert.equal(nobody.status, 404);
  assert.deepEqual(nobody.json, {error: 'There is no server "third": main or backup.'});
});

test('the admin clears a log', async t => {
  const {main, send} = await adminFor(t);
  await call(main, 'serverstatus');
  assert.equal((await send('DELETE', '/servers/main/log')).status, 200);
  assert.deepEqual(main.log, []);
});

test('the admin lets time pass', async t => {
  const {main, send} = await adminFor(t);
  const {contextId} = await ask(main, 'solar');
  assert.equal((await send('POST', '/clock', '{"advanceMs":600000}')).status, 200);
  assert.notEqual((await ask(main, 'gas', {contextId})).contextId, contextId);
  assert.equal((await send('POST', '/clock', '{"advanceMs":"soon"}')).status, 400);
});

test('a page of another origin may use the admin', async t => {
  const {origin} = await adminFor(t);
  const preflight = await fetch(`${origin}/servers/main/fault`, {method: 'OPTIONS'});
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /PUT/);
  assert.equal(preflight.headers.get('access-control-allow-headers'), 'Content-Type');
});
