import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {engines} from '../e2e/page/visit.js';
import {answerTo, ask, epochBecomes, inside, logged, talks, worldFor, type Engine} from './browser-tabs.js';

/** @returns the context ids of the two talks that the backup got. */
async function bothAsk(t: TestContext, engine: Engine): Promise<readonly (string | null)[]> {
  const {servers, newTab} = await worldFor(t, engine, {});
  const one = await newTab();
  await ask(one, 'What is on my bill?');
  await answerTo(one, 'What is on my bill?');
  const other = await newTab();
  await servers.main.setFault({is: 'refuse'});
  await Promise.all([ask(one, 'How do I pay?'), ask(other, 'Where is my contract?')]);
  await Promise.all([answerTo(one, 'How do I pay?'), answerTo(other, 'Where is my contract?')]);
  for (const tab of [one, other]) await epochBecomes(tab, 2);
  return talks(servers.backup.log).map(({contextId}) => contextId);
}

for (const engine of engines) {
  test(`row 41: two tabs, main dies, both ask: both answers, and one epoch step, in ${engine}`, async t => {
    const [first, ...others] = await bothAsk(t, engine);
    assert.equal(first, null, 'the first begins the dialog');
    assert.equal(others.length, 1);
  });

  test(`row 41: two tabs, main dies, both ask: one dialog on the backup, in ${engine}`, async t => {
    const [, second] = await bothAsk(t, engine);
    assert.match(second ?? '', /^backup-/, 'the second goes on in it');
  });

  test(`row 42: a tab that waits for main shows its answer, and the dialog stays where it is, in ${engine}`, async t => {
    const {servers, newTab} = await worldFor(t, engine, {answer: 60_000});
    const one = await newTab();
    await ask(one, 'What is on my bill?');
    await answerTo(one, 'What is on my bill?');
    const other = await newTab();
    await servers.main.setFault({is: 'delay', ms: 2500, on: ['talk']});
    await ask(one, 'How do I pay?');
    await logged(() => talks(servers.main.log).length === 2);
    await servers.main.setFault({is: 'status', status: 500, on: ['talk']});
    await ask(other, 'Where is my contract?');
    await answerTo(other, 'Where is my contract?');
    await answerTo(one, 'How do I pay?');
    assert.deepEqual(
      talks(servers.main.log).map(({outcome}) => outcome),
      ['answered', 'answered', 'faulted'],
    );
    await ask(one, 'Thank you');
    await answerTo(one, 'Thank you');
    assert.match(talks(servers.backup.log).at(-1)?.contextId ?? '', /^backup-/);
    await epochBecomes(one, 2);
  });
}

test('row 39: back from the cache of pages: the history has the answer, in Chromium', async t => {
  const {servers, origin, newTab} = await worldFor(t, 'chromium', {answer: 60_000, probeAfter: 60_000});
  const tab = await newTab();
  await ask(tab, 'What is on my bill?');
  await answerTo(tab, 'What is on my bill?');
  // It is processed at once, and its answer would come too late.
  await servers.main.setFault({is: 'delay', ms: 60_000, on: ['talk']});
  await ask(tab, 'How do I pay?');
  await logged(() => talks(servers.main.log).length === 2);
  await tab.goto(`${origin}/elsewhere.js`);
  await logged(() => talks(servers.main.log).at(-1)?.outcome === 'aborted');
  await servers.main.setFault({is: 'ok'});
  await tab.goBack();
  assert.equal(await tab.evaluate('window.cameBack'), true, 'the page came out of the cache');
  await answerTo(tab, 'How do I pay?');
  assert.equal(talks(servers.main.log).length, 2, 'it is not sent again');
  assert.deepEqual(talks(servers.backup.log), []);
  const {health} = (await tab.evaluate('JSON.parse(localStorage.getItem("dydu-chatbox:b"))')) as {
    health: Record<string, {circuit?: unknown}>;
  };
  assert.deepEqual(
    Object.values(health).filter(({circuit}) => circuit !== undefined),
    [],
    'nobody is blamed',
  );
});

test('row 34: offline at Enter: kept, and sent to the same server in the same dialog, in Chromium', async t => {
  const {servers, newTab} = await worldFor(t, 'chromium', {});
  const tab = await newTab();
  await ask(tab, 'What is on my bill?');
  await answerTo(tab, 'What is on my bill?');
  await tab.setOfflineMode(true);
  await ask(tab, 'How do I pay?');
  await inside(tab, '.turn:last-child .notice button');
  await tab.setOfflineMode(false);
  await answerTo(tab, 'How do I pay?');
  assert.deepEqual(
    talks(servers.main.log).map(({contextId}) => contextId?.slice(0, 5) ?? null),
    [null, 'main-'],
  );
  assert.deepEqual(talks(servers.backup.log), []);
  await epochBecomes(tab, 1);
});
