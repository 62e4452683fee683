import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('words of another direction than the window', () => {
  const {chat, openChat} = setupChat({servers: 'fresh'});
  beforeEach(async () => {
    await openChat();
  });
  const directionOf = (selector: string) => getComputedStyle(chat.get(selector)).direction;

  it('stand in their own where the server has written them', async () => {
    await chat.element.say({
      html: '<p>مرحبا</p>',
      more: {sidebar: {title: 'تفاصيل', content: '<p>المزيد</p>'}},
    });
    await chat.answered(1);
    expect(['.answer', '.said .action'].map(directionOf)).to.deep.equal(['rtl', 'rtl']);
    await chat.show('feedback');
    chat.named('.feedback button', 'No').click();
    await until(() => chat.find('#comment'), 'the comment is asked for');
    for (const one of chat
      .all('.feedback > *, .feedback form > :not(textarea)')
      .filter(({children}) => children.length === 0))
      expect(one.dir, one.outerHTML).to.equal('auto');
  });

  it('stand in their own where the visitor writes them, line by line', async () => {
    await chat.ask('مرحبا\nكيف الحال');
    await until(() => chat.find('.question'), 'it is asked');
    expect(directionOf('.question')).to.equal('rtl');
    expect(getComputedStyle(chat.input()).unicodeBidi).to.equal('plaintext');
  });
});

describe('words of ours in an answer', () => {
  const {openChat} = setupChat();

  it('are those of the language in use, after it has changed, too', async () => {
    const chat = await openChat();
    await chat.show('text-table-wide');
    const name = () => chat.get('.scroller').getAttribute('aria-label');
    const before = name();
    chat.element.lang = 'fr';
    await until(() => chat.input().placeholder === 'Posez votre question', 'the window is French');
    await until(() => name() !== before, 'so is the table');
  });
});

describe('an answer in its own language', () => {
  const {chat, openChat} = setupChat({servers: 'fresh'});
  const languages = () => chat.all('.answer, .replies, .card').map(({lang}) => lang);

  it('keeps it when the window speaks another', async () => {
    await openChat();
    const more = {
      language: 'de',
      templateName: 'dydu_quick_reply_001',
      templateData: {button1: 'Ja'},
    };
    await chat.element.say({html: '<p>Guten Tag</p>', more});
    await chat.answered(1);
    expect(languages()).to.deep.equal(['de', 'de']);
    chat.element.lang = 'fr';
    await until(() => chat.input().placeholder === 'Posez votre question', 'the window is French');
    expect(languages()).to.deep.equal(['de', 'de']);
    expect(chat.get('#window').lang).to.equal('fr');
  });

  it('is marked with none that is no language', async () => {
    await openChat();
    await chat.element.say({html: '<p>Hello</p>', more: {language: '"><b>'}});
    await chat.answered(1);
    expect(languages()).to.deep.equal(['']);
  });
});
