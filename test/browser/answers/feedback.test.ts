import {expect} from '@open-wc/testing';
import {click, press, pressOn, wordsOf, until} from '../../support/chat.js';
import {untilLog} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';

describe('feedback', () => {
  const {servers, chat, openChat, openAnother} = setupChat({servers: 'fresh'});

  const group = () => chat.get('.feedback');
  const says = (words: string) => until(() => wordsOf(group()) === words, `it says “${words}”`);
  const yes = () => chat.named('.feedback button', 'Yes');
  const no = () => chat.named('.feedback button', 'No');
  const isInside = () => group() === chat.focused() || group().contains(chat.focused());
  const contextOf = async () => (await chat.sent('talk')).at(-1)?.contextId;

  it('a thumb up is told to the server that gave the answer, and thanked for', async () => {
    await openChat();
    await chat.show('text-plain');
    expect(chat.find('.feedback')).to.equal(null);
    await chat.show('feedback-no-wording');
    await click(yes());
    await says('Thank you for your feedback.');
    const {feedBack, contextUUID, solutionUsed} = await chat.newest('feedback');
    expect([feedBack, contextUUID, solutionUsed]).to.deep.equal(['positive', await contextOf(), 'ASSISTANT']);
    expect((await servers.log('backup')).filter(({endpoint}) => endpoint === 'feedback')).to.deep.equal([]);
    expect(chat.all('.feedback button')).to.deep.equal([]);
  });

  it('a thumb down asks why in the server’s words, by keyboard, without losing the focus', async () => {
    await openChat();
    await chat.show('feedback');
    await pressOn(no(), 'Enter');
    await until(() => chat.words('.feedback button').includes('Unclear'), 'the reasons are there');
    expect(isInside()).to.equal(true);
    expect((await chat.newest('feedback'))['feedBack']).to.equal('negative');
    expect(wordsOf(group())).to.contain('Why?');
    expect(chat.words('.feedback button')).to.deep.equal(['Off topic', 'Unclear', 'Incomplete', 'Send']);
    await pressOn(chat.named('.feedback button', 'Unclear'), 'Enter');
    await until(() => chat.words('.feedback button').length === 1, 'the comment is asked for');
    expect(isInside()).to.equal(true);
    expect((await chat.newest('insatisfaction'))['choiceKey']).to.equal('1');
    const comment = chat.get('#comment') as HTMLTextAreaElement;
    expect(comment.placeholder).to.equal('Your comment');
    expect(wordsOf(chat.get('label[for=comment]'))).to.equal('Tell us more');
    comment.focus();
    comment.value = ' Where is “Account”? ';
    await pressOn(chat.named('.feedback button', 'Send'), 'Enter');
    await says('Thank you');
    expect((await chat.newest('comment'))['comment']).to.equal('Where is “Account”?');
    expect((await chat.newest('comment'))['contextUUID']).to.match(/^main-/);
    expect(isInside()).to.equal(true);
    await press('Escape');
    await until(() => !chat.element.open, 'the window hears the keys');
  });

  it('asks in its own words where the server has none', async () => {
    await openChat();
    await chat.show('feedback-no-wording');
    await click(no());
    await until(() => chat.find('#comment'), 'the comment is asked for');
    expect(wordsOf(group())).to.contain('What should be better?');
    expect(chat.words('.feedback button')).to.deep.equal([
      'Off topic',
      'Not clear',
      'Incomplete',
      'Send the comment',
    ]);
    expect((chat.get('#comment') as HTMLTextAreaElement).placeholder).to.equal(
      'Which answer did you expect?',
    );
    await click(chat.named('.feedback button', 'Incomplete'));
    await untilLog(servers, 'main', log => log.some(({form}) => form['choiceKey'] === '2'));
  });

  it('asks for no reason that the server has not named', async () => {
    await openChat();
    await chat.show('feedback-some-wording');
    await click(no());
    await until(() => chat.find('#comment'), 'the comment is asked for');
    expect(chat.words('.feedback button')).to.deep.equal(['Off topic', 'Send']);
  });

  it('sends no empty comment', async () => {
    await openChat();
    await chat.show('feedback');
    await click(no());
    await until(() => chat.find('#comment'), 'the comment is asked for');
    await click(chat.named('.feedback button', 'Send'));
    await chat.show('text-plain');
    expect(await chat.sent('comment')).to.deep.equal([]);
  });

  it('a question’s own Enter is not a comment’s', async () => {
    await openChat();
    await chat.show('feedback');
    await click(no());
    await until(() => chat.find('#comment'), 'the comment is asked for');
    (chat.get('#comment') as HTMLTextAreaElement).value = 'half a';
    chat.write('x');
    await chat.settled();
    expect((chat.get('#comment') as HTMLTextAreaElement).value).to.equal('half a');
  });

  it('is there for the newest answer only, because the server knows no other', async () => {
    await openChat();
    await chat.show('feedback');
    await chat.show('feedback-no-wording');
    expect(chat.all('.feedback').length).to.equal(1);
    expect(chat.all('.turn').at(-1)?.contains(group())).to.equal(true);
    await chat.show('text-plain');
    expect(chat.all('.feedback').length).to.equal(0);
  });

  it('says when the server does not take it', async () => {
    await openChat();
    await chat.show('feedback');
    await servers.setFault('main', {is: 'status', status: 500, on: ['feedback']});
    await pressOn(yes(), 'Enter');
    await says('Your feedback could not be recorded.');
    expect(isInside()).to.equal(true);
    expect(await servers.log('backup')).to.deep.equal([]);
    await chat.show('text-plain');
    expect((await chat.sent('talk')).length).to.equal(2);
  });

  it('says when the server does not answer', async () => {
    await openChat();
    await chat.show('feedback');
    await servers.setFault('main', {is: 'silent', on: ['feedback']});
    await click(yes());
    await says('Your feedback could not be recorded.');
  });

  it('is not asked for where the owner does not want it', async () => {
    await openChat({feedback: 'off'});
    await chat.show('feedback');
    expect(chat.find('.feedback')).to.equal(null);
    chat.element.removeAttribute('feedback');
    await until(() => chat.find('.feedback'), 'it is asked for');
  });

  it('after a failover goes to the backup for the backup’s answer', async () => {
    await openChat();
    await chat.show('feedback');
    await servers.setFault('main', {is: 'refuse'});
    await chat.show('feedback-no-wording');
    await click(yes());
    await says('Thank you for your feedback.');
    expect(await chat.sent('feedback')).to.deep.equal([]);
    const rated = (await chat.sent('feedback', 'backup')).map(({form}) => form['contextUUID']);
    expect(rated.length).to.equal(1);
    expect(rated[0]).to.match(/^backup-/);
  });

  it('goes nowhere when the dialog of the answer has moved in another window of the page', async () => {
    const bot = `bot-${String(Date.now())}-moved`;
    const here = await openChat({'bot-id': bot});
    await here.show('feedback');
    await servers.setFault('main', {is: 'refuse', on: ['talk']});
    const other = await openAnother({'bot-id': bot});
    await servers.setFault('main', {is: 'refuse'});
    await other.show('text-plain');
    await until(() => here.all('.said').length === 2, 'the answer is here too');
    await servers.setFault('main', {is: 'ok'});
    expect(here.find('.feedback')).to.equal(null);
    for (const name of ['main', 'backup'] as const)
      expect((await servers.log(name)).filter(({endpoint}) => endpoint === 'feedback')).to.deep.equal([]);
  });
});
