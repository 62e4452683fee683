import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

describe('on the next page of a tab', () => {
  const servers = setupServers();
  let visitor: Visitor;
  afterEach(() => {
    visitor.leave();
  });
  const visit = async (attributes: Readonly<Record<string, string>> = {}) => {
    visitor = await Visitor.visit({'bot-id': newBot(), server: servers.main, ...attributes});
    await visitor.open();
    await until(() => visitor.find('#resize'), 'the comforts are there');
    await visitor.hear('hello');
  };

  it('a window beside the page is open again, with what was said, and takes no focus', async () => {
    await visit();
    await visitor.reload();
    await until(() => visitor.turn('hello'), 'it is there again');
    expect(visitor.element?.open).to.equal(true);
    expect(visitor.page.document.activeElement).to.equal(visitor.page.document.body);
  });

  it('a window that was closed stays closed', async () => {
    await visit();
    visitor.element?.close();
    await visitor.reload();
    await visitor.element?.updateComplete;
    expect(visitor.element?.open).to.equal(false);
  });

  it('it is closed for good: what comes in its place does not open', async () => {
    await visit();
    await visitor.reload();
    await until(() => visitor.find('#resize'), 'the comforts are there');
    visitor.element?.close();
    const again = visitor.element?.cloneNode() as HTMLElement & {open: boolean};
    again.removeAttribute('open');
    visitor.element?.replaceWith(again);
    await visitor.element?.updateComplete;
    expect(again.open).to.equal(false);
  });

  it('a window that covered the page does not cover the next one', async () => {
    await visit({mode: 'full'});
    await visitor.reload();
    await visitor.element?.updateComplete;
    expect(visitor.element?.open).to.equal(false);
  });

  it('nothing opens before consent', async () => {
    await visit();
    visitor.page.sessionStorage.setItem('dydu-chatbox:other:open', 'yes');
    const other = visitor.page.document.createElement('dydu-chatbox');
    for (const [name, value] of Object.entries({
      'bot-id': 'other',
      server: servers.main,
      consent: 'required',
    }))
      other.setAttribute(name, value);
    visitor.page.document.body.append(other);
    await other.updateComplete;
    expect(other.open).to.equal(false);
  });
});
