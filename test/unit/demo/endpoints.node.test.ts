import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ask, bot, call, json, pairFor, values} from './pair.js';

test('serverstatus answers Ok, with the state of each application if asked', async t => {
  const {main} = await pairFor(t);
  assert.deepEqual(await json(main, 'serverstatus'), {status: 'Ok'});
  const details = (await json(main, 'serverstatus?details=true')) as Record<string, Record<string, unknown>>;
  assert.equal(details['status'], 'Ok');
  assert.deepEqual(details['applications']?.['dialog'], {status: 'Ok', durationMs: 3});
});

test('talk wraps its answer and encodes every string', async t => {
  const {main} = await pairFor(t);
  const wire = JSON.stringify(await json(main, `chat/talk/${bot}`, {userInput: '#welcome#', language: 'fr'}));
  assert.match(wire, /^\{"type":"talkResponse","values":\{/);
  assert.ok(wire.includes(`"language":"${Buffer.from('fr').toString('base64')}"`));
  const answer = await ask(main, '#welcome#', {language: 'fr'});
  assert.match(answer.text, /Lumen Énergie/);
  assert.equal(answer.botId, bot);
  assert.equal(answer.typeResponse, 'DMUnderstoodQuestion');
  assert.equal(answer.askFeedback, false);
  assert.equal(answer.human, false);
});

test('talk answers in the language asked for, in English where it has none of it', async t => {
  const {main} = await pairFor(t);
  assert.equal((await ask(main, 'Comment payer ma facture ?', {language: 'fr'})).language, 'fr');
  assert.equal((await ask(main, 'hello', {language: 'de'})).language, 'en');
  assert.equal((await ask(main, 'bonjour', {language: 'null'})).language, 'fr');
});

test('talk without a question is a bad request', async t => {
  const {main} = await pairFor(t);
  assert.equal((await call(main, `chat/talk/${bot}`, {userInput: 'null'})).status, 400);
});

test('search suggests questions while one is typed', async t => {
  const {main} = await pairFor(t);
  const found = (await json(main, `chat/search/${bot}`, {search: 'energy vou', language: 'en'})) as unknown[];
  assert.deepEqual(found[0], {rootConditionReword: 'How do I use my energy voucher?'});
  assert.deepEqual(await json(main, `chat/search/${bot}`, {search: 'null', language: 'en'}), []);
});

test('topknowledge gives as many questions as wanted, as JSON in its envelope', async t => {
  const {main} = await pairFor(t);
  const form = {maxKnowledge: '4', language: 'en'};
  const top = (await values(main, `chat/topknowledge/${bot}`, form)) as {knowledgeArticles: string};
  const articles = JSON.parse(top.knowledgeArticles) as {reword: string}[];
  assert.equal(articles.length, 4);
  assert.equal(articles[0]?.reword, 'How can I pay my bill?');
});

test('pushrules is JSON inside a JSON string', async t => {
  const {main} = await pairFor(t);
  const rules = await json(main, `chat/pushrules/${bot}`, {});
  assert.equal(typeof rules, 'string');
  assert.deepEqual(JSON.parse(String(rules)), []);
});

test('the small calls answer', async t => {
  const {main} = await pairFor(t);
  assert.deepEqual(await json(main, `account/dydubox/bots/language?botUUID=${bot}`), [
    {id: 'fr', isAvailable: true},
    {id: 'en', isAvailable: true},
  ]);
  assert.deepEqual(await json(main, 'whoami'), {headers: [{host: new URL(main.origin).host}]});
  for (const path of ['welcomecall', 'feedback', 'feedback/insatisfaction', 'feedback/comment', 'variable']) {
    assert.deepEqual(await json(main, `chat/${path}/${bot}`, {}), {}, path);
  }
  assert.equal((await call(main, 'chat/nothing')).status, 404);
});

test('every origin may read the answers, and send the headers of a signed-in visitor', async t => {
  const {main} = await pairFor(t);
  const answer = await call(main, 'serverstatus');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
  assert.equal(answer.headers.get('timing-allow-origin'), '*');
  const preflight = await fetch(`${main.origin}/servlet/api/chat/talk/${bot}`, {method: 'OPTIONS'});
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Authorization, OIDCAccessToken/);
});
