import {expect} from '@open-wc/testing';
import {words as en} from '../../src/i18n/translations/en.js';
import {startServers, type LoggedRequest, type Servers} from '../support/servers.js';
import {newBot, until, Visitor, type Lacking} from '../support/visitor.js';

const talks = (log: readonly LoggedRequest[]) => log.filter(({endpoint}) => endpoint === 'talk');

/** The flag of the browser, as far as a page can have it: `real-pages.node.test.ts` takes Chromium off the network. */
describe('rows 34 and 36 of the fault matrix: navigator.onLine', () => {
  let servers: Servers;
  let visitor: Visitor;
  const visit = async (lacks: readonly Lacking[]) => {
    visitor = await Visitor.visit({
      'bot-id': newBot(),
      server: servers.main,
      'backup-server': servers.backup,
      lacks,
    });
    await visitor.open();
  };
  const goOnline = () => {
    Object.defineProperty(visitor.page.navigator, 'onLine', {value: true, configurable: true});
    visitor.page.dispatchEvent(new visitor.page.Event('online'));
  };
  beforeEach(async () => {
    servers = await startServers();
  });
  afterEach(async () => {
    visitor.leave();
    await servers.stop();
  });

  it('36: false, but the network works: sent and answered', async () => {
    await visit(['onLine']);
    await visitor.hear('How do I pay my bill?');
    expect(talks(await servers.log('main')).length).to.equal(1);
    // A slow machine may let main be late, of which the backup is asked as a witness.
    expect(talks(await servers.log('backup'))).to.deep.equal([]);
  });

  it('34: offline at Enter: kept, and sent on `online` to the same server in the same dialog', async () => {
    await visit(['onLine']);
    await visitor.hear('How do I pay my bill?');
    await servers.setFault('main', {is: 'refuse'});
    visitor.ask('Where is my contract?');
    await until(
      () => visitor.texts('notice').some(text => text.startsWith(en.offline)),
      'it says that it is offline',
    );
    await servers.setFault('main', {is: 'ok'});
    goOnline();
    await visitor.answered(2);
    const [first, second, ...more] = talks(await servers.log('main'));
    expect(first?.contextId).to.equal(null);
    expect(second?.contextId).to.match(/^main-/);
    expect(more).to.deep.equal([]);
    expect(talks(await servers.log('backup'))).to.deep.equal([]);
    expect(visitor.texts('separator')).to.deep.equal([]);
  });
});
