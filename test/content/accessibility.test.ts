import {expect} from '@open-wc/testing';
import {click, openChat, until, type Attributes, type Chat} from '../support/chat.js';
import {startServers, type Servers} from '../support/servers.js';

/** axe finds nothing in anything that an answer can be. */
describe('accessibility of what is shown', () => {
  let servers: Servers;
  let chat: Chat;
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());
  const place = async (attributes: Attributes = {}) => {
    chat = await openChat(servers, {feedback: 'off', ...attributes});
  };
  const isAccessible = async () => {
    // Bubbles that are still on their way have less contrast.
    await Promise.all(chat.root.getAnimations().map(({finished}) => finished));
    // A cell of an example is empty: that is not ours.
    await expect(chat.element).to.be.accessible({ignoredRules: ['empty-table-header']});
  };

  for (const name of [
    'quick-replies',
    'reword-many',
    'product',
    'product-long',
    'carousel',
    'steps',
    'text-images',
    'text-table-wide',
    'text-split',
    'text-arabic',
    'text-code',
    'action-lock',
    'broken-markup',
  ])
    it(name, async () => {
      await place();
      await chat.show(name);
      await isAccessible();
    });

  it('every step of feedback', async () => {
    await place({feedback: undefined});
    await chat.show('feedback');
    await isAccessible();
    await click(chat.named('.feedback button', 'No'));
    await until(() => chat.find('#comment'), 'the reasons are there');
    await isAccessible();
    await click(chat.named('.feedback button', 'Unclear'));
    await until(() => chat.all('.feedback button').length === 1, 'the comment is there');
    await isAccessible();
    (chat.get('#comment') as HTMLTextAreaElement).value = 'x';
    await click(chat.named('.feedback button', 'Send'));
    await until(() => chat.find('.feedback [role=status]'), 'it is thanked for');
    await isAccessible();
  });

  it('the details of an answer, and an enlarged image', async () => {
    await place();
    await chat.show('sidebar-html');
    await click(chat.named('.said button', 'Details'));
    await until(() => chat.find('#overlay[open]'), 'they are open');
    await isAccessible();
    await click(chat.named('#overlay button', 'Close'));
    await chat.show('text-images');
    await click(chat.get('.zoom'));
    await until(() => chat.find('#overlay[open] img'), 'it is open');
    await isAccessible();
  });

  it('what is proposed and what can be chosen', async () => {
    await place({
      suggestions: undefined,
      'top-questions': undefined,
      languages: 'en, fr',
      spaces: 'Shop, Help',
      'bot-name': 'Lumi',
      'user-name': 'Me',
      avatar: `${servers.main}/servlet/gallery?galleryId=a`,
    });
    await until(() => chat.find('.top'), 'questions are proposed');
    await isAccessible();
    chat.write('bill');
    await until(() => chat.find('#suggestions'), 'a list is there');
    chat.input().dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
    await until(() => chat.find('[aria-selected=true]'), 'one is chosen');
    await isAccessible();
    await chat.hear('hello');
    await isAccessible();
  });
});
