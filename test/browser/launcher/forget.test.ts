import {expect, fixture, html} from '@open-wc/testing';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import '../../../src/index.js';
import {setupServers} from '../../support/setup-chat.js';
import {hurried, newBot, until} from '../../support/visitor.js';

describe('forget()', () => {
  const servers = setupServers();

  it('begins again where the window is part of the page', async () => {
    const element = await fixture<DyduChatbox>(
      html`<dydu-chatbox
        bot-id=${newBot()}
        server=${servers.main}
        mode="inline"
        .timing=${hurried}
      ></dydu-chatbox>`,
    );
    const root = element.shadowRoot as ShadowRoot;
    await until(() => root.querySelector('.answer'), 'the bot greets');
    await element.forget();
    expect(root.querySelector('.answer')).to.equal(null);
    await until(() => root.querySelector('.answer'), 'the bot greets again');
  });

  it('removes everything that was stored, and asks for consent again', async () => {
    const bot = newBot();
    const element = await fixture<DyduChatbox>(
      html`<dydu-chatbox
        bot-id=${bot}
        server=${servers.main}
        lang="en"
        consent="required"
        .timing=${hurried}
      ></dydu-chatbox>`,
    );
    const root = element.shadowRoot as ShadowRoot;
    const stored = () =>
      [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
        key => key.includes(bot) || key === 'dydu-chatbox:visitor',
      );
    await element.show();
    root.querySelector<HTMLElement>('#agree')?.click();
    await until(() => root.querySelector('.answer'), 'the bot greets');
    expect(stored()).to.not.deep.equal([]);

    await element.forget();
    await element.updateComplete;
    expect(stored()).to.deep.equal([]);
    expect(element.open).to.equal(false);
    await element.show();
    await until(() => root.querySelector('#agree'), 'consent is asked again');
    expect(stored()).to.deep.equal([]);
  });
});
