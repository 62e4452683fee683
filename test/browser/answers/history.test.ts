import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

/** On a real page of its own, which is really reloaded. */
describe('what was said before a reload', () => {
  const servers = setupServers({servers: 'fresh'});
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await Visitor.visit({
      'bot-id': newBot(),
      server: servers.main,
      'backup-server': servers.backup,
      lang: 'en',
      sidebar: 'auto',
    });
    await visitor.open();
  });
  afterEach(() => {
    visitor.leave();
  });

  const day = 24 * 3_600_000;

  /** The servers' history, as if it were of another day. */
  function sinceThen(ms: number): void {
    const {page} = visitor;
    const fetch = page.fetch.bind(page);
    page.fetch = async (...request) => {
      const response = await fetch(...request);
      if (!response.url.includes('/chat/history/')) return response;
      const body = (await response.json()) as {values: {interactions: {timestamp: number}[]}};
      for (const one of body.values.interactions) one.timestamp -= ms;
      return new page.Response(JSON.stringify(body), {status: 200});
    };
  }
  const again = async (answers: number, ago = 0) => {
    // Open, it would recall before the clock is set.
    visitor.element?.close();
    // On another day it is another tab.
    if (ago > 0) visitor.page.sessionStorage.clear();
    await visitor.reload();
    sinceThen(ago);
    await visitor.open();
    await visitor.answered(answers);
  };

  it('is there with its templates, in order, under the day on which it was', async () => {
    await visitor.hear('hello');
    await visitor.hear('Fixture: quick-replies');
    await visitor.hear('Fixture: carousel');
    expect(visitor.texts('separator')).to.deep.equal([]);
    await again(3, day);
    expect(visitor.texts('question')).to.deep.equal([
      'You: hello',
      'You: Fixture: quick-replies',
      'You: Fixture: carousel',
    ]);
    const yesterday = new Intl.DateTimeFormat('en', {dateStyle: 'full'}).format(Date.now() - day);
    expect(visitor.texts('separator')).to.deep.equal([yesterday]);
    const times = [...(visitor.element?.shadowRoot?.querySelectorAll('time') ?? [])];
    expect(times.map(({textContent}) => textContent)).to.deep.equal(['yesterday', 'yesterday', 'yesterday']);
    expect(visitor.texts('replies').length).to.equal(1);
    expect(visitor.texts('carousel').length).to.equal(1);
    expect(visitor.find('.fresh')).to.equal(null);
  });

  it('of today has no separator', async () => {
    await visitor.hear('hello');
    await again(1);
    expect(visitor.texts('separator')).to.deep.equal([]);
    expect(visitor.find('time')?.textContent).to.match(/^just now$|ago$/);
  });

  it('can be gone on with: its replies work', async () => {
    await visitor.hear('Fixture: quick-replies');
    await again(1);
    visitor.part('reply')?.click();
    await visitor.answered(2);
    expect(visitor.texts('question').at(-1)).to.equal('You: Parcel 1');
  });

  it('keeps hidden what was', async () => {
    await visitor.element?.ask({text: '#fixture:text-plain#', hidden: true});
    await visitor.answered(1);
    expect(visitor.texts('question')).to.deep.equal([]);
    await again(1);
    expect(visitor.texts('question')).to.deep.equal([]);
  });

  it('does not open its details by itself, which a new answer does', async () => {
    await visitor.hear('Fixture: sidebar-html');
    const dialog = () => visitor.find('#overlay') as HTMLDialogElement | null;
    await until(() => dialog()?.open, 'the details are open');
    await again(1);
    await visitor.element?.updateComplete;
    expect(dialog()?.open).to.equal(false);
  });

  it('is not rated twice', async () => {
    await visitor.hear('Fixture: feedback');
    visitor.part('feedback')?.querySelector('button')?.click();
    await until(() => visitor.texts('feedback').join().includes('Thank you'), 'it is thanked for');
    await again(1);
    expect(visitor.texts('feedback').join()).to.include('Thank you');
    expect(visitor.part('feedback')?.querySelectorAll('button').length).to.equal(0);
  });
});
