import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setImmediate as turn} from 'node:timers/promises';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {bot, call, pairFor} from './pair.js';

test('the log tells what each request asked, oldest first', async t => {
  const {main} = await pairFor(t);
  const before = Date.now();
  await call(main, 'serverstatus');
  await call(main, `chat/talk/${bot}/c-1`, {
    userInput: 'où ? & là',
    extraParameters: JSON.stringify({questionId: 'q-1'}),
  });
  const [first, second] = main.log;
  assert.ok(first && second && first.at >= before && second.at >= first.at);
  assert.deepEqual(
    {...first, at: 0},
    {
      at: 0,
      method: 'GET',
      endpoint: 'serverstatus',
      path: '/servlet/api/serverstatus',
      contextId: null,
      question: null,
      questionId: null,
      form: {},
      authorization: null,
      repeated: false,
      outcome: 'answered',
    },
  );
  assert.deepEqual(
    {...second, at: 0},
    {
      at: 0,
      method: 'POST',
      endpoint: 'talk',
      path: `/servlet/api/chat/talk/${bot}/c-1`,
      contextId: 'c-1',
      question: 'où ? & là',
      questionId: 'q-1',
      form: {userInput: 'où ? & là', extraParameters: '{"questionId":"q-1"}'},
      authorization: null,
      repeated: false,
      outcome: 'answered',
    },
  );
});

test('the log knows every spelling of the context id', async t => {
  const {main} = await pairFor(t);
  const spellings = ['contextId', 'contextUUID', 'contextUuid', 'ctx', 'context'];
  for (const name of spellings) await call(main, `chat/history/${bot}`, {[name]: 'c-1'});
  await call(main, `chat/availablecontext/${bot}/c-1`, {});
  await call(main, 'serverstatus?ctx=c-1');
  assert.deepEqual(
    main.log.map(({contextId}) => contextId),
    Array<string>(7).fill('c-1'),
  );
});

test('the log names the endpoints', async t => {
  const {main} = await pairFor(t);
  const paths = ['feedback/', 'feedback/insatisfaction/', 'feedback/comment/', 'variable/', 'gdpr/', 'talk/'];
  for (const path of paths) await call(main, `chat/${path}${bot}`, {});
  assert.deepEqual(
    main.log.map(({endpoint}) => endpoint),
    ['feedback', 'insatisfaction', 'comment', 'variable', 'other', 'talk'],
  );
});

test('requests that a fault hit are logged, and a cleared log is empty', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'reset'});
  await assert.rejects(call(main, 'serverstatus'));
  assert.ok(main.log.length > 0 && main.log.every(({outcome}) => outcome === 'faulted'));
  main.clearLog();
  assert.deepEqual(main.log, []);
});

test('a client that leaves during a delay is logged as aborted', async t => {
  const {main} = await pairFor(t);
  await main.setFault({is: 'delay', ms: 60_000});
  const client = new AbortController();
  const answer = fetch(`${main.origin}/servlet/api/serverstatus`, {signal: client.signal});
  while (main.log.length === 0) await turn();
  client.abort();
  await assert.rejects(answer);
  while (main.log[0]?.outcome === 'pending') await turn();
  assert.equal(main.log[0]?.outcome, 'aborted');
});

test('a pair closes at once whatever is pending', async () => {
  const pair = await startReferencePair();
  await pair.main.setFault({is: 'silent', forMs: 60_000});
  await pair.backup.setFault({is: 'delay', ms: 60_000});
  const lost = [pair.main, pair.backup].map(server => assert.rejects(call(server, 'serverstatus')));
  while (pair.main.log.length + pair.backup.log.length < 2) await turn();
  await pair.close();
  await Promise.all(lost);
});
