import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {engines} from '../e2e/page/visit.js';
import {answerTo, ask, logged, talks, worldFor, type Engine} from './browser-tabs.js';

const [first, pending, next] = ['What is on my bill?', 'How do I pay?', 'Thank you'] as const;
const patient = {answer: 60_000, probeAfter: 60_000};

/** A tab in a dialog with main, which is to answer the question that is out after so many ms. */
async function askAndWait(t: TestContext, engine: Engine, ms: number, unsafe = false) {
  const world = await worldFor(t, engine, patient);
  const {main, backup} = world.servers;
  const tab = await world.newTab();
  await ask(tab, first);
  await answerTo(tab, first);
  await main.setFault({is: 'delay', ms, on: ['talk']});
  await tab.evaluate(
    `void document.querySelector('dydu-chatbox').ask(${JSON.stringify({text: pending, unsafe})})`,
  );
  await logged(() => talks(main.log).length === 2);
  /** What a page might send of its own is sent before what it is asked now. */
  const expectOneTalk = async (page: Page) => {
    await main.setFault({is: 'ok'});
    await ask(page, next);
    await answerTo(page, next);
    assert.deepEqual(
      talks(main.log).map(({question}) => question),
      [first, pending, next],
    );
    assert.deepEqual(talks(backup.log), []);
  };
  return {...world, tab, expectOneTalk};
}

const transcript = (tab: Page) => tab.evaluate("document.querySelector('dydu-chatbox').transcript()");

for (const engine of engines) {
  for (const unsafe of [false, true])
    test(`row 63: Back after the next page showed the answer: nothing is sent, the transcript as on the next page; ${unsafe ? 'unsafe' : 'safe'} question, in ${engine}`, async t => {
      const {tab, servers, origin, expectOneTalk} = await askAndWait(t, engine, 60_000, unsafe);
      await tab.goto(`${origin}/next.html`);
      await logged(() => talks(servers.main.log).at(-1)?.outcome === 'aborted');
      await answerTo(tab, pending);
      const shown = await transcript(tab);
      await tab.evaluate('void setTimeout(() => history.back())');
      await tab.waitForFunction("location.pathname === '/' && 'cameBack' in window", {polling: 50});
      // Firefox keeps no page with a request under way: it loads the page anew.
      if (engine === 'chromium')
        assert.equal(await tab.evaluate('cameBack'), true, 'the page came out of the cache');
      await answerTo(tab, pending);
      assert.equal(await transcript(tab), shown);
      await expectOneTalk(tab);
    });

  test(`row 64: the tab is duplicated while a question is out: one talk, in ${engine}`, async t => {
    const {tab, expectOneTalk} = await askAndWait(t, engine, 2_000);
    const opened = new Promise<Page>(resolve =>
      tab.once('popup', page => {
        if (page) resolve(page);
      }),
    );
    // A window that is opened by a page has a copy of its session storage, as a duplicated tab has.
    await tab.evaluate("void window.open('/', '_blank')");
    const duplicate = await opened;
    assert.match(
      String(await duplicate.evaluate("sessionStorage.getItem('dydu-chatbox:b:pending-questions')")),
      new RegExp(pending.replace('?', '\\?')),
      'it has a copy of the question',
    );
    await answerTo(duplicate, pending);
    await answerTo(tab, pending);
    await expectOneTalk(tab);
  });
}
