import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

/** What navigation does that fetches the next page and swaps the body: the element of the next page is another. */
const swaps: Readonly<Record<string, (document: Document) => void>> = {
  'another body takes the place of the body (Turbo)': document => {
    const body = document.createElement('body');
    body.innerHTML = document.body.innerHTML;
    document.body.replaceWith(body);
  },
  'the body gets other content (htmx)': document => {
    const {innerHTML} = document.body;
    document.body.innerHTML = innerHTML;
  },
  'the children of the body are replaced (Astro)': document => {
    const children = [...document.body.childNodes].map(child => child.cloneNode(true));
    document.body.replaceChildren(...children);
  },
  'a framework makes the element anew a moment later': document => {
    const element = document.querySelector('dydu-chatbox');
    const again = element?.cloneNode() as Element;
    element?.remove();
    document.body.append(again);
  },
};

describe('a page that is swapped without being loaded', () => {
  const servers = setupServers();
  let visitor: Visitor;
  afterEach(() => {
    visitor.leave();
  });
  const input = () => visitor.part('input') as HTMLTextAreaElement | null;
  const begin = async (attributes: Readonly<Record<string, string>> = {}) => {
    visitor = await Visitor.visit({'bot-id': newBot(), server: servers.main, ...attributes});
    await visitor.open();
    await until(() => visitor.find('#resize'), 'the comforts are there');
    await visitor.hear('hello');
    visitor.type('half a sen');
    await visitor.element?.updateComplete;
  };
  const talks = async () => (await servers.log('main')).filter(({endpoint}) => endpoint === 'talk');
  const stored = () =>
    Object.keys(visitor.page.sessionStorage).filter(key => key.includes(visitor.element?.botId ?? '-'));
  const swap = (how: (document: Document) => void) => {
    const before = visitor.element;
    how(visitor.page.document);
    expect(visitor.element).to.not.equal(before);
  };

  for (const [how, work] of Object.entries(swaps))
    it(`keeps the window, the draft and the conversation where ${how}`, async () => {
      await begin();
      const before = (await talks()).length;
      swap(work);
      await until(() => visitor.turn('hello'), 'what was said is there again');
      expect(visitor.element?.open).to.equal(true);
      await until(() => input()?.value === 'half a sen', 'the draft is there');
      await visitor.hear('How do I pay my bill?');
      const [first, ...others] = (await talks()).slice(before);
      expect(others).to.deep.equal([]);
      expect(first?.contextId).to.match(/^main-/);
    });

  it('does not open a window that was closed', async () => {
    await begin();
    visitor.element?.close();
    await visitor.element?.updateComplete;
    swap(document => swaps['the body gets other content (htmx)']?.(document));
    await visitor.element?.updateComplete;
    expect(visitor.element?.open).to.equal(false);
  });

  it('keeps nothing of a visitor who was forgotten', async () => {
    await begin();
    await visitor.element?.forget();
    expect(stored()).to.deep.equal([]);
    swap(document => swaps['the body gets other content (htmx)']?.(document));
    await visitor.element?.updateComplete;
    expect(stored()).to.deep.equal([]);
    expect(visitor.element?.open).to.equal(false);
  });
});
