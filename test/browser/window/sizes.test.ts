/** What sizes.node.test.ts proves of every state, of some in a frame of the runner: for the engine that it cannot drive. */
import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

const sizes = [
  [320, 568],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1280, 800],
  [3840, 2160],
  [640, 512],
  [320, 256],
] as const;

describe('at every size nothing is cut off, overlaps or is too small to press', () => {
  const servers = setupServers();
  let visitor: Visitor;
  afterEach(() => {
    visitor.leave();
  });
  const visit = async (tag: Record<string, string> = {}) => {
    visitor = await Visitor.visit({
      'bot-id': newBot(),
      server: servers.main,
      'backup-server': servers.backup,
      ...tag,
    });
    // Halfway through a transition it has no size.
    visitor.element?.style.setProperty('--dydu-motion', '0s');
    visitor.find('#launcher')?.click();
  };
  const measured = async () => {
    const frame = visitor.page.frameElement as HTMLElement;
    // In the frame, whose sizes are meant.
    const {faultsOf} = (await visitor.page.eval("import('/test/visual/page/measure.js')")) as {
      faultsOf: (chat: Element | null) => readonly string[];
    };
    const images = [...(visitor.element?.shadowRoot?.querySelectorAll('img') ?? [])];
    for (const image of images) image.loading = 'eager';
    await until(() => images.every(({complete}) => complete), 'its images are there');
    for (const [width, height] of sizes) {
      frame.style.inlineSize = `${String(width)}px`;
      frame.style.blockSize = `${String(height)}px`;
      await visitor.element?.updateComplete;
      expect(faultsOf(visitor.element), `${String(width)} × ${String(height)}`).to.deep.equal([]);
    }
  };

  it('before the conversation', async () => {
    await visit({consent: 'required'});
    await until(() => visitor.find('#agree'), 'consent is asked for');
    await measured();
  });

  for (const name of [
    'text-lists',
    'feedback',
    'quick-replies-nine',
    'carousel',
    'steps',
    'text-table-wide',
  ]) {
    it(`with the example ${name}`, async () => {
      await visit({'user-name': 'Ada', languages: 'fr, en'});
      await until(() => visitor.find('#input'), 'the input is there');
      visitor.ask(`Fixture: ${name}`);
      await until(() => visitor.find('.said') && visitor.find('#resize'), 'the answer is shown');
      await measured();
    });
  }

  it('with details on top', async () => {
    await visit();
    await until(() => visitor.find('#input'), 'the input is there');
    visitor.ask('Fixture: sidebar-html');
    await until(() => visitor.find('.said .action'), 'the answer is shown');
    visitor.find('.said .action')?.click();
    await until(() => visitor.find('#overlay[open] .answer'), 'the details are shown');
    await measured();
  });
});
