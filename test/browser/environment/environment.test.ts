import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {map, timer} from 'rxjs';
import {TestScheduler} from 'rxjs/testing';
import {startServers} from '../../support/servers.js';
import {setupServers} from '../../support/setup-chat.js';

describe('every engine the tests run in', () => {
  it('shows the page, so that frames are drawn', async () => {
    await new Promise(requestAnimationFrame);
    expect(document.visibilityState).to.equal('visible');
  });

  it('types what a test types, repeated letters and capitals included', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Question" />`);
    input.focus();
    await sendKeys({type: 'Hello, Anna! où ça ?'});
    expect(input.value).to.equal('Hello, Anna! où ça ?');
    await sendKeys({press: 'Backspace'});
    expect(input.value).to.equal('Hello, Anna! où ça ');
  });

  it('keeps a modifier down until it is let go', async () => {
    const row = await fixture(html`<p><button>first</button><button>second</button></p>`);
    const [first, second] = row.querySelectorAll('button');
    second?.focus();
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(document.activeElement).to.equal(first);
  });

  it('clicks where a test clicks', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Send</button>`);
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    const {x, y, width, height} = button.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    expect(clicks).to.equal(1);
  });

  it('gives the page the size a test asks for', async () => {
    await setViewport({width: 600, height: 500});
    expect([innerWidth, innerHeight]).to.deep.equal([600, 500]);
  });

  it("runs RxJS's timers in virtual time", () => {
    const scheduler = new TestScheduler((actual, expected) => {
      expect(actual).to.deep.equal(expected);
    });
    scheduler.run(({expectObservable}) => {
      expectObservable(timer(3_600_000).pipe(map(() => 'late'))).toBe('3600s (a|)', {a: 'late'});
    });
  });

  it('finds an accessibility mistake', async () => {
    const nameless = await fixture(html`<button></button>`);
    let complaint: unknown;
    await expect(nameless)
      .to.be.accessible()
      .then(undefined, (error: unknown) => (complaint = error));
    expect(String(complaint)).to.contain('button-name');
  });
});

describe('a pair of reference servers', () => {
  const servers = setupServers({servers: 'fresh'});
  const status = (origin: string) => fetch(`${origin}/servlet/api/serverstatus`);
  const failed = (error: unknown) => error instanceof TypeError;

  it('answers, each from its own origin', async () => {
    expect(servers.main).not.to.equal(servers.backup);
    expect((await status(servers.main)).ok).to.equal(true);
    expect((await status(servers.backup)).ok).to.equal(true);
  });

  it('fails and recovers on command, one server without the other', async () => {
    await servers.setFault('main', {is: 'refuse'});
    expect(await status(servers.main).catch(failed)).to.equal(true);
    expect((await status(servers.backup)).ok).to.equal(true);
    await servers.setFault('main', {is: 'ok'});
    expect((await status(servers.main)).ok).to.equal(true);
  });

  it('tells what reached it', async () => {
    await status(servers.main);
    const log = await servers.log('main');
    expect(log.map(request => [request.method, request.endpoint])).to.deep.equal([['GET', 'serverstatus']]);
    expect(await servers.log('backup')).to.deep.equal([]);
  });

  it('is alone with its faults, whatever other tests do to theirs', async () => {
    const others = await startServers();
    await others.setFault('main', {is: 'refuse'});
    expect((await status(servers.main)).ok).to.equal(true);
    await others.stop();
  });
});
