import {expect} from '@open-wc/testing';
import {startServers, untilLog, type LoggedRequest, type Servers} from '../support/servers.js';
import {newBot, until, Visitor} from '../support/visitor.js';

const talks = (log: readonly LoggedRequest[]) => log.filter(({endpoint}) => endpoint === 'talk');

/** A talk that is out stays out, and nobody probes its server meanwhile. */
const patient = {answer: 60_000, probeAfter: 60_000};

const [first, pending, next] = ['How do I pay my bill?', 'Where is my contract?', 'Thank you'] as const;

/** What no act of the players does: pages that come back, elements that share a question, and `forget()`. */
describe('rows 63, 64 and 66 of the fault matrix: owners of a question, and forget()', () => {
  let servers: Servers;
  let visitors: Visitor[];
  let tag: Parameters<typeof Visitor.visit>[0];
  beforeEach(async () => {
    servers = await startServers();
    visitors = [];
    tag = {
      'bot-id': newBot(),
      server: servers.main,
      'backup-server': servers.backup,
      timing: {...patient},
    };
  });
  afterEach(async () => {
    for (const visitor of visitors) visitor.leave();
    await servers.stop();
  });

  const visit = async (): Promise<Visitor> => {
    const visitor = await Visitor.visit(tag);
    visitors.push(visitor);
    return visitor;
  };
  const questionsAsked = async () => talks(await servers.log('main')).map(({question}) => question);
  const pageEvent = ({page}: Visitor, type: 'pagehide' | 'pageshow') =>
    page.dispatchEvent(new page.PageTransitionEvent(type, {persisted: true}));
  const isAnswered = (visitor: Visitor, text: string) => visitor.turn(text)?.querySelector('.answer') != null;
  const arrived = (text: string) =>
    untilLog(servers, 'main', log => talks(log).some(({question}) => question === text));

  /** In a dialog with main, which is to answer the question that is out after so many ms. */
  const askAndWait = async (ms: number, unsafe = false): Promise<Visitor> => {
    const visitor = await visit();
    await visitor.open();
    await visitor.hear(first);
    await servers.setFault('main', {is: 'delay', ms, on: ['talk']});
    void visitor.element?.ask({text: pending, unsafe});
    await arrived(pending);
    return visitor;
  };

  for (const unsafe of [false, true])
    it(`63: Back after the next page showed the answer: nothing is sent, the transcript as on the next page; ${unsafe ? 'unsafe' : 'safe'} question`, async () => {
      const page = await askAndWait(60_000, unsafe);
      pageEvent(page, 'pagehide');
      await untilLog(servers, 'main', log => talks(log).at(-1)?.outcome === 'aborted');
      await servers.setFault('main', {is: 'ok'});
      const nextPage = await visit();
      await nextPage.open();
      await until(() => isAnswered(nextPage, pending), 'the next page shows the answer');
      const shown = nextPage.element?.transcript();
      pageEvent(nextPage, 'pagehide');
      nextPage.leave();

      pageEvent(page, 'pageshow');
      await until(() => isAnswered(page, pending), 'the page that is back shows the answer');
      expect(page.element?.transcript()).to.equal(shown);
      // What it might send of its own would be sent before this.
      await page.hear(next);
      expect(await questionsAsked()).to.deep.equal([first, pending, next]);
      expect(talks(await servers.log('backup'))).to.deep.equal([]);
    });

  const another = ({element}: Visitor): HTMLElement => {
    const made = element!.cloneNode() as HTMLElement;
    return Object.assign(made, {timing: element!.timing});
  };
  const expectOneTalk = async (visitor: Visitor): Promise<void> => {
    await until(() => isAnswered(visitor, pending), 'the question is answered');
    await servers.setFault('main', {is: 'ok'});
    await visitor.hear(next);
    expect(await questionsAsked()).to.deep.equal([first, pending, next]);
    expect(talks(await servers.log('backup'))).to.deep.equal([]);
    expect(visitor.texts('question').filter(one => one.endsWith(pending)).length).to.equal(1);
  };

  // An element that was removed ends after 3 s, unless a server works on its question.
  for (const ms of [1_000, 4_000])
    it(`64: element removed and made anew three times while a question is out, answered after ${ms} ms: one talk`, async () => {
      const visitor = await askAndWait(ms);
      for (let times = 0; times < 3; times++) {
        visitor.element?.replaceWith(another(visitor));
        await until(() => visitor.find('#launcher'), 'the new element is there');
        await visitor.open();
      }
      await expectOneTalk(visitor);
    });

  it('64: a second element of the bot while a question is out: one talk', async () => {
    const visitor = await askAndWait(1_000);
    const second = another(visitor);
    visitor.page.document.body.append(second);
    second.setAttribute('open', '');
    await until(() => second.shadowRoot?.querySelectorAll('.answer').length === 2, 'the second shows it');
    await expectOneTalk(visitor);
  });

  it('64: another page of the tab while a question is out: one talk', async () => {
    const visitor = await askAndWait(1_000);
    const other = await visit();
    await other.open();
    await until(() => isAnswered(other, pending), 'the other page shows it');
    await expectOneTalk(visitor);
  });

  it('66: forget() in one tab, question in another: that is as new, and asks for consent again', async () => {
    tag = {...tag, consent: 'required'};
    const visitor = await visit();
    visitor.find('#launcher')?.click();
    await until(() => visitor.find('#agree'), 'consent is asked');
    visitor.find('#agree')?.click();
    await until(() => visitor.part('input'), 'the input is there');
    await visitor.hear(first);
    await servers.setFault('main', {is: 'delay', ms: 60_000, on: ['talk']});
    visitor.ask(pending);
    await arrived(pending);
    const other = await visit();

    await other.element?.forget();
    await untilLog(servers, 'main', log => talks(log).at(-1)?.outcome === 'aborted');
    await until(() => visitor.element?.open === false, 'the window is closed');
    const {localStorage, sessionStorage} = visitor.page;
    for (const storage of [localStorage, sessionStorage])
      expect(Object.keys(storage).filter(key => key.includes(tag['bot-id']))).to.deep.equal([]);
    expect(localStorage.getItem('dydu-chatbox:visitor')).to.equal(null);

    await servers.setFault('main', {is: 'ok'});
    visitor.find('#launcher')?.click();
    await until(() => visitor.find('#agree'), 'consent is asked again');
    expect(visitor.texts('question')).to.deep.equal([]);
    visitor.find('#agree')?.click();
    await until(() => visitor.part('input'), 'the input is there again');
    await visitor.hear(next);
    expect(visitor.texts('question').length).to.equal(1);
    const sent = talks(await servers.log('main'));
    expect(sent.map(({question}) => question)).to.deep.equal([first, pending, next]);
    expect(sent.at(-1)?.contextId, 'another dialog').to.equal(null);
  });
});
