import {expect} from '@open-wc/testing';
import {fixtureNames} from '../../support/servers.js';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

const broken = (await fixtureNames()).filter(name => name.startsWith('broken-'));

/** In ms. A visitor would think that the page hangs. */
const longest = 1000;

type Page = Visitor['page'] & {hacked?: unknown};

/** The longest time in which the page, which shares our thread, could answer nothing. */
function watchFreezes(): () => number {
  let last = performance.now();
  let worst = 0;
  const {port1, port2} = new MessageChannel();
  const look = () => {
    worst = Math.max(worst, performance.now() - last);
    last = performance.now();
  };
  port1.onmessage = () => {
    look();
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    look();
    port1.close();
    return worst;
  };
}

/** From a key to a picture that shows it. */
async function timeOfKey(visitor: Visitor, text: string): Promise<number> {
  const start = performance.now();
  visitor.type(text);
  for (let frames = 0; frames < 2; frames++)
    await new Promise(resolve => visitor.page.requestAnimationFrame(resolve));
  return performance.now() - start;
}

describe('an answer that no server should send', () => {
  const servers = setupServers();
  let visitor: Visitor;
  let errors: unknown[];
  before(async () => {
    // The largest takes a busy machine its time, and is not what is measured.
    const timing = {answer: 15_000, slow: 14_000, probeAfter: 14_000};
    visitor = await Visitor.visit({
      'bot-id': newBot(),
      server: servers.main,
      'backup-server': servers.backup,
      timing,
    });
    await visitor.open();
    errors = [];
    visitor.page.addEventListener('error', event => errors.push(event.error ?? event.message));
    visitor.page.addEventListener('unhandledrejection', event => errors.push(event.reason));
  });
  after(() => {
    visitor.leave();
  });

  const words = (name: string) => {
    const turn = visitor.turn(`Fixture: ${name}`);
    if (turn?.querySelector('.typing')) return '';
    const shown = [...(turn?.querySelectorAll<HTMLElement>('.answer, .notice, .card, .replies') ?? [])];
    return shown.map(({innerText}) => innerText.trim()).join(' ');
  };

  it('is there to be tried', () => {
    expect(broken.length).to.be.above(30);
    expect(broken).to.include.members(['broken-vast-text', 'broken-vast-carousel', 'broken-vast-steps']);
  });

  for (const name of broken) {
    it(`${name} is something to read, and freezes nothing`, async () => {
      const worst = watchFreezes();
      visitor.ask(`Fixture: ${name}`);
      await until(() => words(name) !== '', 'something is shown', 18_000);
      const key = await timeOfKey(visitor, 'k');
      const frozen = worst();
      visitor.type('');
      expect(words(name)).to.match(/[\p{L}\p{N}]/u);
      expect(errors).to.deep.equal([]);
      expect([(visitor.page as Page).hacked, (window as Partial<Page>).hacked]).to.deep.equal([
        undefined,
        undefined,
      ]);
      expect(visitor.element?.isConnected).to.equal(true);
      expect(frozen, 'ms in which the page answered nothing').to.be.below(longest);
      expect(key, 'ms from a key to its picture').to.be.below(longest);
    });
  }

  it('is followed by one that is sound', async () => {
    visitor.ask('Fixture: text-plain');
    await until(() => words('text-plain') !== '', 'something is shown');
    expect(words('text-plain')).to.contain('No markup at all');
    expect(await servers.log('backup')).to.deep.equal([]);
  });
});
