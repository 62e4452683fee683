import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {test} from 'node:test';
import {setImmediate as turn} from 'node:timers/promises';
import type {ReferenceServer} from '../../../demo/server/reference-server.js';
import {ask, bot, call, json, pairFor} from './pair.js';

/** What a bare socket sees: the bytes, and how the connection ended. */
async function onTheSocket(server: ReferenceServer): Promise<{bytes: string; end: string}> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  let bytes = '';
  let end = 'closed';
  socket.on('data', data => (bytes += String(data)));
  socket.on('error', (error: NodeJS.ErrnoException) => (end = error.code ?? 'error'));
  socket.write('GET /servlet/api/serverstatus?details=true HTTP/1.1\r\nhost: here\r\n\r\n');
  await new Promise(closed => socket.once('close', closed));
  return {bytes, end};
}

test('refuse closes the port, ok opens the same one again', async t => {
  const {main, backup} = await pairFor(t);
  await call(main, 'serverstatus');
  const {origin} = main;
  await main.setFault({is: 'refuse'});
  assert.deepEqual(await onTheSocket(main), {bytes: '', end: 'ECONNREFUSED'});
  assert.equal((await call(backup, 'serverstatus')).status, 200);
  await main.setFault({is: 'ok'});
  assert.equal(main.origin, origin);
  assert.equal((await call(main, 'serverstatus')).status, 200);
});

test('refuse destroys the connections that are open', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'silent'});
  const waiting = assert.rejects(call(main, 'serverstatus'));
  while (main.log.length === 0) await turn();
  await main.setFault({is: 'refuse'});
  await waiting;
  assert.equal(main.log[0]?.outcome, 'faulted');
});

test('connections that break lose what is under way, and the port stays open', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'silent'});
  const waiting = assert.rejects(call(main, 'serverstatus'));
  while (main.log.length === 0) await turn();
  main.breakConnections();
  await waiting;
  assert.equal(main.log[0]?.outcome, 'faulted');
  await main.setFault({is: 'ok'});
  assert.equal((await call(main, 'serverstatus')).status, 200);
});

test('reset ends the connection with RST and no answer', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'reset'});
  assert.deepEqual(await onTheSocket(main), {bytes: '', end: 'ECONNRESET'});
});

test('cut promises the whole body, sends half of it and resets', async t => {
  const {main} = await pairFor(t);
  const whole = await (await call(main, 'serverstatus?details=true')).text();
  await main.setFault({is: 'cut'});
  const {bytes, end} = await onTheSocket(main);
  const [head = '', body = ''] = bytes.split('\r\n\r\n');
  assert.match(head, new RegExp(`content-length: ${whole.length}`));
  assert.equal(body, whole.slice(0, whole.length / 2));
  assert.equal(end, 'ECONNRESET');
});

test('delay gives the true answer later', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'delay', ms: 30});
  const before = performance.now();
  assert.deepEqual(await json(main, 'serverstatus'), {status: 'Ok'});
  assert.ok(performance.now() - before >= 29);
  assert.equal(main.log[0]?.outcome, 'answered');
});

test('status answers that status, readable for every origin', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'status', status: 503, retryAfter: 7});
  const answer = await call(main, 'serverstatus');
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('retry-after'), '7');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(main.log[0]?.outcome, 'faulted');
});

test('html, empty and invalid-json are successes without an answer', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'html'});
  const html = await call(main, 'serverstatus');
  assert.equal(html.status, 200);
  assert.match(html.headers.get('content-type') ?? '', /^text\/html/);
  await main.setFault({is: 'empty'});
  assert.deepEqual(await json(main, 'serverstatus'), {});
  await main.setFault({is: 'invalid-json'});
  await assert.rejects(json(main, 'serverstatus'), SyntaxError);
});

test('no-cors gives the true answer to nobody', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'no-cors'});
  const answer = await call(main, 'serverstatus');
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
  assert.deepEqual(await answer.json(), {status: 'Ok'});
});

test('ko says Ko in serverstatus, and the rest works', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'ko'});
  assert.deepEqual(await json(main, 'serverstatus'), {status: 'Ko'});
  const details = await json(main, 'serverstatus?details=true');
  assert.match(JSON.stringify(details), /"dialog":\{"status":"Ko"/);
  assert.equal((await ask(main, 'hello')).typeResponse, 'DMSocial');
});

test('hung says so in the details of its status only, and answers no talk', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'hung'});
  assert.deepEqual(await json(main, 'serverstatus'), {status: 'Ok'});
  const details = JSON.stringify(await json(main, 'serverstatus?details=true'));
  assert.match(details, /"status":"Ok","volumes"/);
  assert.match(details, /"dialog":\{"status":"Ko"/);
  const client = new AbortController();
  const talk = fetch(`${main.origin}/servlet/api/chat/talk/${bot}`, {
    method: 'POST',
    body: new URLSearchParams({userInput: 'solar'}),
    signal: client.signal,
  });
  while (main.log.at(-1)?.endpoint !== 'talk') await turn();
  assert.equal((await call(main, `chat/history/${bot}`, {})).status, 200);
  assert.equal(main.log.find(({endpoint}) => endpoint === 'talk')?.outcome, 'pending');
  client.abort();
  await assert.rejects(talk);
});

test('a fault may hit some endpoints only', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'status', status: 500, on: ['talk', 'history']});
  assert.equal((await call(main, `chat/talk/${bot}`, {userInput: 'solar'})).status, 500);
  assert.equal((await call(main, `chat/history/${bot}`, {})).status, 500);
  assert.equal((await call(main, 'serverstatus')).status, 200);
});

test('a preflight is answered unless the server answers nothing at all', async t => {
  const {main} = await pairFor(t);
  const preflight = () => fetch(`${main.origin}/servlet/api/chat/talk/${bot}`, {method: 'OPTIONS'});
  await main.setFault({is: 'status', status: 500});
  assert.equal((await preflight()).status, 204);
  await main.setFault({is: 'reset', on: ['talk']});
  assert.equal((await preflight()).status, 204);
  await main.setFault({is: 'reset'});
  await assert.rejects(preflight());
});
