import {expect} from '@open-wc/testing';
import {openChat, until, type Chat} from '../../support/chat.js';
import {startServers, type Servers} from '../../support/servers.js';

const word = 'Rechtsschutzversicherungsgesellschaften'.repeat(3);
const address = `service.client@${'administration-centrale.'.repeat(5)}example`;

describe('what has no place to break', () => {
  let servers: Servers;
  let chat: Chat;
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());
  beforeEach(async () => {
    chat = await openChat(servers, {'bot-name': word, width: '320px'});
  });

  const say = async (text: string, templateName?: string, data?: object) => {
    await chat.element.say({
      html: text,
      more: {...(templateName && {templateName, templateData: JSON.stringify(data)})},
    });
    await chat.answered(1);
  };
  /** Nothing is wider than its window. */
  const fits = () => {
    const outer = chat.get('#window').getBoundingClientRect();
    const transcript = chat.get('#transcript');
    expect(transcript.scrollWidth).to.equal(transcript.clientWidth);
    for (const one of chat.all('.said :is(p, a, button, h3, span):not(.hidden)')) {
      // What is in a line has no width of its own.
      if (one.clientWidth > 0)
        expect(one.scrollWidth - one.clientWidth, one.outerHTML.slice(0, 80)).to.be.lessThan(2);
      expect(one.getBoundingClientRect().right).to.be.lessThan(outer.right + 1);
    }
  };

  for (const long of [word, address]) {
    it(`is broken in an answer and its replies: ${long.slice(0, 10)}`, async () => {
      await say(`<p>${long}</p>`, 'dydu_quick_reply_001', {button1: long, button2: 'Yes'});
      fits();
    });
    it(`is broken in a card: ${long.slice(0, 10)}`, async () => {
      await say('', 'dydu_product_001', {title: long, subtitle: long, numeric: long, buttonA: long});
      fits();
    });
    it(`is broken in a notice and the button beside it: ${long.slice(0, 10)}`, async () => {
      chat.element.labels = {cut: long};
      await say('x'.repeat(200_001));
      fits();
    });
  }
  it('does not make a column of letters of a table', async () => {
    await say(`<table><tr><td>Monday to Friday</td><td>${word}</td></tr></table>`);
    const cell = chat.get('.answer td');
    const range = document.createRange();
    range.selectNodeContents(cell);
    const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
    expect(lines).to.be.lessThan(4);
  });
  it('leaves the close button in the window', async () => {
    chat.element.labels = {title: word};
    await chat.settled();
    const close = chat.get('#close').getBoundingClientRect();
    await until(() => close.right <= chat.get('#window').getBoundingClientRect().right, 'it is there');
  });
});
