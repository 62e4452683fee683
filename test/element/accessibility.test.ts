import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {DyduChatbox} from '../../src/dydu-chatbox.js';
import {startServers, type Fault, type Servers} from '../support/servers.js';
import {hurried, newBot, until} from '../support/visitor.js';

/** axe finds nothing in any state. */
describe('accessibility', () => {
  let servers: Servers;
  let element: DyduChatbox;
  beforeEach(async () => {
    servers = await startServers();
  });
  afterEach(() => servers.stop());

  const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const place = async (attributes: {server?: string; consent?: string | undefined; effort?: number} = {}) => {
    element = await fixture<DyduChatbox>(
      html`<dydu-chatbox
        bot-id=${newBot()}
        server=${attributes.server ?? servers.main}
        backup-server=${servers.backup}
        lang="en"
        welcome="off"
        top-questions="off"
        suggestions="off"
        .consent=${attributes.consent ?? null}
        .timing=${{...hurried, answer: 3000, effort: attributes.effort ?? hurried.effort ?? 600_000}}
      ></dydu-chatbox>`,
    );
  };
  const open = async (awaited = '#input') => {
    find('#launcher')?.click();
    await until(() => find(awaited), `${awaited} is there`);
  };
  const ask = (text: string) => {
    const input = find('#input') as HTMLTextAreaElement;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    input.form?.requestSubmit();
  };
  const both = (fault: Fault) =>
    Promise.all([servers.setFault('main', fault), servers.setFault('backup', fault)]);
  const notice = (words: string) => until(() => find('.notice')?.textContent.includes(words), words);
  const isAccessible = () => expect(element).to.be.accessible();

  it('closed', async () => {
    await place();
    await isAccessible();
  });
  it('not configured', async () => {
    const {error} = console;
    console.error = () => undefined;
    await place({server: 'nowhere'});
    console.error = error;
    await open('[part=notice]');
    await isAccessible();
  });
  it('asking for consent', async () => {
    await place({consent: 'required'});
    await open('#agree');
    await isAccessible();
  });
  it('open, and nothing said', async () => {
    await place();
    await open();
    await isAccessible();
  });
  it('near the end of the input', async () => {
    await place();
    await open();
    const input = find('#input') as HTMLTextAreaElement;
    input.value = 'x'.repeat(590);
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until(() => find('#counter'), 'the counter is there');
    await isAccessible();
  });
  it('answered', async () => {
    await place();
    await open();
    ask('What is on my bill?');
    await until(() => find('.answer'), 'the answer is there');
    await isAccessible();
  });
  it('sent, slow, moved, and answered in a new conversation', async function () {
    // A backup that is alive keeps its question for three deadlines.
    this.timeout(20_000);
    await place();
    await open();
    ask('hello');
    await until(() => find('.answer'), 'the answer is there');
    await both({is: 'silent'});
    ask('How do I pay my bill?');
    await until(() => find('.typing'), 'it is typing');
    await isAccessible();
    await notice('longer than usual');
    await isAccessible();
    await notice('another server');
    await servers.setFault('backup', {is: 'ok'});
    await isAccessible();
    await until(() => find('.separator'), 'the separator is there');
    await isAccessible();
  });
  it('waiting', async () => {
    await both({is: 'refuse'});
    await place();
    await open();
    ask('hello');
    await notice('Not sent yet');
    await isAccessible();
  });
  it('refused', async () => {
    await both({is: 'status', status: 400, on: ['talk']});
    await place();
    await open();
    ask('hello');
    await notice('could not be sent');
    await isAccessible();
  });
  it('unsent', async () => {
    await both({is: 'refuse'});
    await place({effort: 1});
    await open();
    ask('hello');
    await notice('was not sent');
    await isAccessible();
  });
});
