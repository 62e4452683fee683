import {expect} from '@open-wc/testing';
import {click, pressOn, until, type Chat} from '../../support/chat.js';
import {untilLog} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';

describe('what the bot proposes', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  const told = async (bot: Chat) => (await bot.sent('talk')).map(({question}) => question);

  describe('its first words', () => {
    const hello = 'Hello, I am the assistant of Lumen Énergie.';

    it('answer #welcome#, which nobody sees', async () => {
      await openChat({welcome: undefined});
      await chat.answered(1);
      expect(chat.words('.answer').join()).to.contain(hello);
      expect(chat.words('.typed')).to.deep.equal([]);
      expect(chat.find('.greeting')).to.equal(null);
      expect(await told(chat)).to.deep.equal(['#welcome#']);
      expect((await chat.newest('talk'))['doNotRegisterInteraction']).to.equal('true');
      await chat.announced(hello);
      await click(chat.named('.replies button', 'How can I pay my bill?'));
      await chat.answered(2);
    });

    it('answer what the owner wants', async () => {
      await openChat({welcome: 'Fixture: text-plain'});
      await chat.answered(1);
      expect(await told(chat)).to.deep.equal(['Fixture: text-plain']);
      expect(chat.words('.typed')).to.deep.equal([]);
    });

    it('are not asked for where the owner wants none', async () => {
      await openChat({welcome: 'off'});
      await chat.hear('hello');
      expect(await told(chat)).to.deep.equal(['hello']);
    });

    it('come again with a new conversation', async () => {
      await openChat({welcome: undefined});
      await chat.answered(1);
      await chat.hear('hello');
      await click(chat.named('header button', 'New conversation'));
      await until(() => chat.all('.said').length === 1 && chat.all('.typed').length === 0, 'it begins again');
      expect(await told(chat)).to.deep.equal(['#welcome#', 'hello', '#welcome#']);
    });

    it('do not come where they fail: the window greets', async () => {
      for (const name of ['main', 'backup'] as const)
        await servers.setFault(name, {is: 'status', status: 500, on: ['talk']});
      await openChat({welcome: undefined});
      await untilLog(servers, 'backup', log =>
        log.some(({endpoint, outcome}) => endpoint === 'talk' && outcome === 'faulted'),
      );
      await until(() => chat.find('.greeting'), 'the window greets');
      expect(chat.words('.greeting')).to.deep.equal(['Hello! What can we do for you?']);
      expect(chat.all('.turn, .notice')).to.deep.equal([]);
      for (const name of ['main', 'backup'] as const) await servers.setFault(name, {is: 'ok'});
      await chat.hear('hello');
      expect(chat.words('.typed')).to.deep.equal(['hello']);
    });
  });

  describe('what is asked most', () => {
    const questions = () => chat.words('.top button');

    it('stands there until the first question', async () => {
      await openChat({'top-questions': undefined, welcome: undefined});
      await chat.answered(1);
      await until(() => questions().length === 2, 'they are there');
      expect((await chat.newest('topknowledge'))['maxKnowledge']).to.equal('3');
      const replies = chat.words('.replies button');
      expect(replies, 'the third is offered already').to.include('How can I pay my bill?');
      expect(questions().filter(question => replies.includes(question))).to.deep.equal([]);
      expect(chat.words('.top h3')).to.deep.equal(['Frequent questions']);
      const [, second = ''] = questions();
      await pressOn(chat.named('.top button', second), 'Enter');
      await chat.answered(2);
      expect(chat.words('.typed')).to.deep.equal([second]);
      const {extraParameters = '{}'} = await chat.newest('talk');
      expect(JSON.parse(extraParameters)).to.include({type: 'redirection_knowledge'});
      expect(questions()).to.deep.equal([]);
      expect(chat.focused()).to.equal(chat.input());
    });

    it('goes when something else is asked', async () => {
      await openChat({'top-questions': undefined});
      await until(() => questions().length === 3, 'they are there');
      await chat.hear('hello');
      expect(questions()).to.deep.equal([]);
    });

    it('is as many as the owner wants', async () => {
      await openChat({'top-questions': '5'});
      await until(() => questions().length === 5, 'five are there');
    });

    it('is not asked for where the owner wants none', async () => {
      await openChat({'top-questions': 'off'});
      await chat.hear('hello');
      expect(await chat.sent('topknowledge')).to.deep.equal([]);
    });

    it('is not there where the server fails', async () => {
      await servers.setFault('main', {is: 'status', status: 500, on: ['topknowledge']});
      await openChat({'top-questions': undefined});
      await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'topknowledge'));
      expect(questions()).to.deep.equal([]);
      await chat.hear('hello');
    });
  });
});
