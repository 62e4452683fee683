import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

describe('consent="required"', () => {
  const servers = setupServers({servers: 'fresh'});
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await Visitor.visit({
      'bot-id': newBot(),
      server: servers.main,
      'backup-server': servers.backup,
      consent: 'required',
    });
    visitor.page.localStorage.clear();
  });
  afterEach(() => {
    visitor.leave();
  });

  const loaded = () => visitor.page.performance.getEntriesByType('resource').map(({name}) => name);

  it('requests and stores nothing before the visitor agrees, only the window and its words are loaded', async () => {
    visitor.find('#launcher')?.click();
    await until(() => visitor.find('#agree'), 'consent is asked');
    await until(() => visitor.element?.shadowRoot?.activeElement?.id === 'agree', 'it has the focus');
    expect(visitor.part('input')).to.equal(null);
    expect(
      loaded().filter(name => /\/(dialog|protocol)\/|\/(conversation|content)\.ts/.test(name)),
    ).to.deep.equal([]);
    expect(await servers.log('main')).to.deep.equal([]);
    expect(visitor.page.localStorage.length).to.equal(0);

    visitor.find('#decline')?.click();
    await until(() => visitor.part('window')?.hidden, 'the window is closed');
    expect(visitor.page.localStorage.length).to.equal(0);
  });

  it('goes on when the visitor agrees, and does not ask again', async () => {
    visitor.find('#launcher')?.click();
    await until(() => visitor.find('#agree'), 'consent is asked');
    visitor.find('#agree')?.click();
    await until(() => visitor.part('input'), 'the input is there');
    await visitor.hear('How do I pay my bill?');
    await visitor.reload();
    await visitor.open();
    await visitor.answered(1);
  });

  it('is not asked any longer when the page lifts it', async () => {
    visitor.find('#launcher')?.click();
    await until(() => visitor.find('#agree'), 'consent is asked');
    visitor.element?.removeAttribute('consent');
    await until(() => visitor.part('input'), 'the input is there');
    await visitor.hear('How do I pay my bill?');
  });
});
