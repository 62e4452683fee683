import {expect} from '@open-wc/testing';
import {startServers, untilLog, type LoggedRequest, type Servers} from '../../support/servers.js';
import {newBot, Visitor} from '../../support/visitor.js';
import {faultCases, type FaultCase, type Moment} from './fault-list.js';

const talks = (log: readonly LoggedRequest[]) => log.filter(({endpoint}) => endpoint === 'talk');
const asked = (log: readonly LoggedRequest[], question: string) =>
  talks(log).filter(talk => talk.question === question);
const contexts = (log: readonly LoggedRequest[]) => new Set(log.flatMap(({contextId}) => contextId ?? []));

/** The visitor's own sendings: a browser may by itself repeat a POST whose connection was reset. */
const sendings = (log: readonly LoggedRequest[], question: string) =>
  asked(log, question).filter(talk => !talk.repeated);

/** Each fault of main at one moment, from the visitor's eyes and from the servers' logs. */
export function describeFaults(moment: Moment): void {
  describe(`main has a fault ${moment}`, () => {
    for (const one of faultCases) it(`main ${one.name}`, () => scenario(one, moment));
  });
}

async function scenario({fault, harmless = []}: FaultCase, moment: Moment): Promise<void> {
  const servers = await startServers();
  const bot = newBot();
  const visitor = await Visitor.visit({'bot-id': bot, server: servers.main, 'backup-server': servers.backup});
  const moves = !harmless.includes(moment);
  const home = moves ? 'backup' : 'main';
  let answers = 0;
  try {
    if (moment === 'before the first key') await servers.setFault('main', fault);
    await visitor.open();
    if (moment === 'in the middle of a dialog') {
      await visitor.hear('How do I pay my bill?');
      answers++;
      await servers.setFault('main', fault);
    }
    visitor.type('How do I submit a meter reading?');
    if (moment === 'between typing and Enter') {
      await untilLog(servers, 'main', log => log.some(({outcome}) => outcome === 'answered'));
      await servers.setFault('main', fault);
    }
    visitor.enter();
    await visitor.answered(++answers);

    // Shown once, by one of the two, sent at most once to each.
    expect(visitor.texts('answer').length).to.equal(answers);
    expect(visitor.texts('question').length).to.equal(answers);
    expect(sendings(await servers.log('main'), 'How do I submit a meter reading?').length).to.be.at.most(1);
    expect(sendings(await servers.log('backup'), 'How do I submit a meter reading?').length).to.equal(
      moves ? 1 : 0,
    );
    expect(visitor.texts('separator').length, 'the bot has forgotten').to.equal(
      moves && moment === 'in the middle of a dialog' ? 1 : 0,
    );

    // Later questions stay, even though main is healthy again; and so after a reload, which shows what was said.
    await servers.setFault('main', {is: 'ok'});
    const before = talks(await servers.log('main')).length;
    await visitor.hear('Where can I find my contract?');
    await visitor.reload();
    await visitor.open();
    await visitor.answered(2);
    expect(visitor.texts('question').slice(-2)).to.deep.equal([
      'You: How do I submit a meter reading?',
      'You: Where can I find my contract?',
    ]);
    await visitor.hear('What are your opening hours?');
    for (const question of ['Where can I find my contract?', 'What are your opening hours?']) {
      expect(sendings(await servers.log(home), question).length, question).to.equal(1);
    }
    if (moves) expect(talks(await servers.log('main')).length).to.equal(before);

    await expectNoContextCrossed(servers);
  } finally {
    visitor.leave();
    await servers.stop();
  }
}

async function expectNoContextCrossed(servers: Servers): Promise<void> {
  const [main, backup] = [contexts(await servers.log('main')), contexts(await servers.log('backup'))];
  expect(
    [...main].filter(id => backup.has(id)),
    'context ids that both servers have seen',
  ).to.deep.equal([]);
}
