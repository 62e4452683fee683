import {expect} from '@open-wc/testing';
import {labelsOf} from '../../../src/i18n/labels.js';
import {loadTranslation} from '../../../src/i18n/load-translation.js';
import {until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';
import {newBot, Visitor} from '../../support/visitor.js';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;

/** A number of each plural form of a language, by the rules of the browser. */
function counts(language: string): readonly number[] {
  const rules = new Intl.PluralRules(language);
  const found = new Map<string, number>();
  for (let count = 0; count <= 1000; count++) {
    const form = rules.select(count);
    if (!found.has(form)) found.set(form, count);
  }
  return [...found.values()];
}

describe('languages', () => {
  const {servers, chat, openChat, placeChat} = setupChat();

  for (const language of languages) {
    it(`${language}: every word is said, and none in English by mistake`, async () => {
      const [words, english] = await Promise.all([loadTranslation(language), loadTranslation('en')]);
      expect(Object.keys(words).sort()).to.deep.equal(Object.keys(english).sort());
      const same: string[] = [];
      for (const [name, word] of Object.entries<unknown>({...words})) {
        if (typeof word === 'string') expect(word.trim(), name).to.not.equal('');
        if (word === (english as unknown as Record<string, unknown>)[name]) same.push(name);
      }
      // Chat, Image, Details…: some words are the same in many languages; a sentence is not.
      if (language !== 'en') expect(same.length, same.join()).to.be.below(8);
    });

    it(`${language}: every plural form has its words, with the number`, async () => {
      const words = await loadTranslation(language);
      const labels = labelsOf(words, language);
      const number = new Intl.NumberFormat(language);
      const rules = new Intl.PluralRules(language);
      for (const counted of ['charactersLeft', 'charactersOver', 'newMessages', 'suggestionCount'] as const)
        for (const form of new Set(counts(language).map(count => rules.select(count))))
          // Millions are "many" in Romance languages: nobody counts so far here.
          if (form !== 'many' || language === 'ar') expect(words[counted], counted).to.have.property(form);
      for (const count of counts(language).filter(count => count > 2))
        expect(labels.charactersLeft(count)).to.contain(number.format(count));
      expect(labels.position(1, 3)).to.contain(number.format(1)).and.to.contain(number.format(3));
      expect(labels.enlarge('X')).to.contain('X');
    });

    it(`${language}: the window speaks it`, async () => {
      await openChat({lang: language});
      const words = await loadTranslation(language);
      expect(chat.get('#title').textContent).to.equal(words.title);
      expect(chat.input().placeholder).to.equal(words.input);
      await chat.element.say('hello');
      await chat.answered(1);
      expect(chat.get('[part=time]').textContent).to.equal(words.justNow);
      await chat.hear('hello');
      expect((await chat.newest('talk'))['language']).to.equal(language);
    });
  }

  for (const lang of ['pl', 'gsw', 'x', 'toString'])
    it(`${lang} is English: the words, the mark of the window and the question`, async () => {
      await openChat({lang});
      expect(chat.get('#title').textContent).to.equal('Chat');
      expect(chat.get('#window').lang).to.equal('en');
      await chat.hear('hello');
      expect((await chat.newest('talk'))['language']).to.equal('en');
    });

  describe('of the page', () => {
    const {lang} = document.documentElement;
    afterEach(() => {
      document.documentElement.lang = lang;
    });
    const spoken = async () => ({
      words: chat.get('#send').ariaLabel,
      mark: chat.get('#window').lang,
      question: (await chat.newest('talk'))['language'],
    });

    it('stays that of the conversation while a translation changes the page', async () => {
      document.documentElement.lang = 'fr';
      await openChat({lang: undefined});
      document.documentElement.lang = 'en';
      await chat.hear('hello');
      const french = {words: 'Envoyer', mark: 'fr', question: 'fr'};
      expect(await spoken()).to.deep.equal(french);
      chat.element.close();
      await chat.element.show();
      await chat.hear('once more');
      expect(await spoken()).to.deep.equal(french);
    });

    it('is that of a new conversation', async () => {
      document.documentElement.lang = 'fr';
      await openChat({lang: undefined});
      await chat.hear('hello');
      document.documentElement.lang = 'en';
      chat.element.restart();
      await until(() => chat.get('#send').ariaLabel === 'Send', 'the words are English');
      await chat.hear('hello');
      expect(await spoken()).to.deep.equal({words: 'Send', mark: 'en', question: 'en'});
    });

    it('counts when the window opens, not when it is loaded', async () => {
      document.documentElement.lang = 'fr';
      await placeChat({lang: undefined});
      chat.get('#launcher').focus();
      await until(() => chat.element.words, 'the French words are loaded');
      document.documentElement.lang = 'de';
      await chat.element.show();
      await until(() => chat.find('#send'), 'the conversation is there');
      expect(chat.get('#send').ariaLabel).to.equal('Senden');
      expect(chat.get('#window').lang).to.equal('de');
    });
  });

  it('Arabic in a page from right to left is mirrored: questions left, answers right, the close button left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      await openChat({lang: 'ar'});
      await chat.element.say('مرحبا');
      await chat.answered(1);
      // Its answer is English, which would turn the window.
      await servers.setFault('main', {is: 'silent'});
      await servers.setFault('backup', {is: 'silent'});
      await chat.ask('مرحبا');
      await until(() => chat.find('.question'), 'it is asked');
      const box = (selector: string) => chat.get(selector).getBoundingClientRect();
      const transcript = box('#transcript');
      expect(box('.question').left - transcript.left).to.be.below(transcript.right - box('.question').right);
      expect(transcript.right - box('.answer').right).to.be.below(box('.answer').left - transcript.left);
      expect(box('#close').left).to.be.below(box('#title').left);
      expect(box('#send').left).to.be.below(box('#input').left + 60);
    } finally {
      document.documentElement.removeAttribute('dir');
      await servers.setFault('main', {is: 'ok'});
      await servers.setFault('backup', {is: 'ok'});
    }
  });

  it('only the language in use is loaded', async () => {
    const visitor = await Visitor.visit({'bot-id': newBot(), server: servers.main, lang: 'nl'});
    await visitor.open();
    await until(() => visitor.find('#resize'), 'what is loaded last is there');
    const loaded = visitor.page.performance.getEntriesByType('resource').map(({name}) => name);
    const words = loaded.flatMap(name => /\/dist\/(\w\w)-/.exec(name)?.[1] ?? []);
    expect(words).to.deep.equal(['nl']);
    visitor.leave();
  });
});
