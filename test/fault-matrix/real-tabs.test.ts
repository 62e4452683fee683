import {expect} from '@open-wc/testing';
import {startServers} from '../support/servers.js';
import {newBot, until, Visitor, type Tag} from '../support/visitor.js';

/** What rows 41 and 42 take for granted in virtual time. */
describe('two tabs', () => {
  it('show what the other one asks, and its answer', async () => {
    const servers = await startServers();
    const tag: Tag = {'bot-id': newBot(), server: servers.main, 'backup-server': servers.backup};
    const [one, other] = [await Visitor.visit(tag), await Visitor.visit(tag)];
    try {
      await one.open();
      await other.open();
      for (const [asking, hearing, question] of [
        [one, other, 'How do I pay my bill?'],
        [other, one, 'Where is my contract?'],
        [one, other, 'What are your opening hours?'],
      ] as const) {
        await asking.hear(question);
        await until(
          () => hearing.turn(question)?.querySelector('.answer'),
          `${question} is shown in the other tab`,
        );
      }
      for (const tab of [one, other]) expect(tab.texts('question').length).to.equal(3);
    } finally {
      one.leave();
      other.leave();
      await servers.stop();
    }
  });
});
