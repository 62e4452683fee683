import {expect} from '@open-wc/testing';
import {click, pressOn, stay} from '../../support/chat.js';
import {untilLog} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';

describe('links to pages', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  let page: ReturnType<typeof stay>;
  beforeEach(async () => {
    page = stay();
    await openChat();
    await chat.show('text-links');
  });
  afterEach(() => {
    page.end();
  });

  const link = (name: string) => chat.named('.answer a', name) as HTMLAnchorElement;
  const told = (count: number) =>
    untilLog(servers, 'main', log => log.filter(({endpoint}) => endpoint === 'talk').length === 1 + count);

  for (const by of ['mouse', 'keyboard'] as const) {
    it(`leads to a new page by ${by}, and tells the server once`, async () => {
      expect([link('In a new page').target, link('In a new page').rel]).to.deep.equal([
        '_blank',
        'noopener noreferrer',
      ]);
      await (by === 'mouse' ? click(link('In a new page')) : pressOn(link('In a new page'), 'Enter'));
      expect(page.left).to.deep.equal(['https://lumen.example/offers?a=1&b=2']);
      await chat.answered(2);
      await told(1);
      const {userInput, extraParameters} = await chat.newest('talk');
      expect(userInput).to.equal('https://lumen.example/offers?a=1&b=2');
      expect(JSON.parse(extraParameters ?? '')).to.deep.include({
        botsource: 795,
        type: 'redirection_newpage',
      });
      expect(chat.words('.typed')).to.deep.equal(['Fixture: text-links']);
      expect(chat.words('.answer').at(-1)).to.equal('Opened in a new tab.');
      await chat.announced('Opened in a new tab.');
    });
  }

  it('reads a handler with bare names', async () => {
    await click(link('with bare keys'));
    await told(1);
    expect(JSON.parse((await chat.newest('talk'))['extraParameters'] ?? '')).to.deep.include({
      botsource: 795,
      type: 'redirection_newpage',
    });
  });

  it('leads to another page in this one, of which the server has nothing to say', async () => {
    const here = link('in this one');
    expect(here.target).to.equal('');
    await click(here);
    expect(page.left).to.deep.equal(['https://lumen.example/moving']);
    await told(1);
    expect(JSON.parse((await chat.newest('talk'))['extraParameters'] ?? '')).to.deep.include({
      type: 'redirection',
    });
    await chat.show('text-plain');
    expect(chat.all('.said').length).to.equal(2);
  });

  it('tells nobody of a link without a handler', async () => {
    await click(link('without a handler'));
    await click(link('Write to us'));
    expect(page.left).to.deep.equal([
      'https://lumen.example/plain',
      'mailto:help@lumen.example?subject=Meter',
    ]);
    await chat.show('text-plain');
    await told(1);
    expect(link('call 09 00 00 00 00').href).to.equal('tel:+33900000000');
  });

  it('works although the server does not', async () => {
    await servers.setFault('main', {is: 'status', status: 500});
    await click(link('In a new page'));
    expect(page.left).to.deep.equal(['https://lumen.example/offers?a=1&b=2']);
    await told(1);
    expect(chat.all('.notice')).to.deep.equal([]);
    expect(await servers.log('backup')).to.deep.equal([]);
  });
});
