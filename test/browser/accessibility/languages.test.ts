import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {stillness, violations} from './axe.js';
import {setupChat} from '../../support/setup-chat.js';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;

/** A window with everything in it, in each language and each direction. */
describe('accessible in', () => {
  const {openChat} = setupChat();
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
  });

  for (const language of languages)
    for (const direction of ['ltr', 'rtl'] as const)
      it(`${language}, ${direction}`, async () => {
        document.documentElement.dir = direction;
        const {element, root, find, show, write} = await openChat({
          lang: language,
          suggestions: '3',
          'bot-name': 'Bot',
          'user-name': 'You',
          languages: 'en, fr, ar',
        });
        for (const name of ['quick-replies', 'carousel', 'text-table-wide', 'feedback']) await show(name);
        write(language === 'fr' ? 'facture' : 'bill');
        await until(() => find('#suggestions'), 'a list is there');
        await stillness(root);
        expect(await violations(element)).to.deep.equal([]);
      });
});
