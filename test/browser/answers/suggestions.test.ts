import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {click, press, until, wordsOf} from '../../support/chat.js';
import {untilLog} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';

describe('what is proposed while the visitor types', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  const options = () => chat.all('#suggestions [role=option]');
  const chosen = () => options().findIndex(({ariaSelected}) => ariaSelected === 'true');
  const describedByInput = () => chat.input().getAttribute('aria-activedescendant');
  const propose = async () => {
    await sendKeys({type: 'bill'});
    await until(() => options().length > 1, 'questions are proposed');
  };

  it('is a list that the keys go through, and that Enter asks from', async () => {
    await openChat({suggestions: undefined});
    await propose();
    expect(chat.get('#suggestions').role).to.equal('listbox');
    expect(chat.input().getAttribute('aria-controls')).to.equal('suggestions');
    expect(chosen()).to.equal(-1);
    expect(describedByInput()).to.equal(null);
    await chat.announced(`${String(options().length)} suggested questions`);
    await press('ArrowDown');
    await until(() => chosen() === 0, 'the first is chosen');
    expect(describedByInput()).to.equal(options()[0]?.id);
    expect(chat.focused()).to.equal(chat.input());
    await press('ArrowDown');
    await until(() => chosen() === 1, 'the second is chosen');
    await press('ArrowUp');
    await until(() => chosen() === 0, 'the first is chosen');
    await press('ArrowUp');
    await until(() => chosen() === -1 && describedByInput() === null, 'what was typed is chosen');
    await press('ArrowUp');
    await until(() => chosen() === options().length - 1, 'the last is chosen');
    const last = wordsOf(options().at(-1) as Element);
    await press('Enter');
    await chat.answered(1);
    expect(chat.words('.typed')).to.deep.equal([last]);
    expect(chat.input().value).to.equal('');
    await until(() => options().length === 0, 'the list is gone');
  });

  it('is declined by Escape just before it comes, and the window stays open', async () => {
    await openChat({suggestions: undefined});
    await servers.setFault('main', {is: 'delay', ms: 300, on: ['search']});
    await sendKeys({type: 'bill'});
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'search'));
    await press('Escape');
    expect(chat.element.open).to.equal(true);
    await chat.ask('hello');
    await chat.answered(1);
    expect(options()).to.deep.equal([]);
    await press('Escape');
    expect(chat.element.open, 'nothing is left to decline').to.equal(false);
  });

  it('shows the chosen one, however low the window is', async () => {
    await openChat({suggestions: undefined, height: '260'});
    await propose();
    const list = chat.get('#suggestions');
    const top = chat.get('header').getBoundingClientRect().bottom;
    expect(list.getBoundingClientRect().top, 'the header stays free').to.be.at.least(top);
    expect(list.scrollHeight).to.be.above(list.clientHeight);
    const inView = () => {
      const [inner, outer] = [options()[chosen()], list].map(one => one?.getBoundingClientRect());
      return inner && outer && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    };
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await press(key);
      await chat.settled();
      if (chosen() >= 0) await until(inView, `${key}: the chosen one is in view`);
    }
  });

  it('leaves room for the number of characters that are left', async () => {
    await openChat({suggestions: undefined});
    chat.write(`bill ${'b'.repeat(520)}`);
    await until(() => chat.find('#suggestions') && chat.find('#counter'), 'both are there');
    const list = chat.get('#suggestions').getBoundingClientRect();
    expect(list.bottom).to.be.at.most(chat.get('#counter').getBoundingClientRect().top);
  });

  it('is asked by a press of the mouse, which keeps the focus', async () => {
    await openChat({suggestions: undefined});
    await propose();
    const first = wordsOf(options()[0] as Element);
    await click(options()[0] as Element);
    await chat.answered(1);
    expect(chat.words('.typed')).to.deep.equal([first]);
    expect(chat.input().value).to.equal('');
    expect(chat.focused()).to.equal(chat.input());
  });

  it('is closed by Escape, and the window is not', async () => {
    await openChat({suggestions: undefined});
    await propose();
    await press('Escape');
    await until(() => options().length === 0, 'the list is gone');
    expect(chat.element.open).to.equal(true);
    expect(chat.input().value).to.equal('bill');
    expect(chat.input().hasAttribute('aria-controls')).to.equal(false);
    await press('Escape');
    await until(() => !chat.element.open, 'the window is closed');
  });

  it('leaves Enter to what was typed', async () => {
    await openChat({suggestions: undefined});
    await propose();
    await press('Enter');
    await chat.answered(1);
    expect(chat.words('.typed')).to.deep.equal(['bill']);
    await until(() => options().length === 0, 'the list is gone');
  });

  it('is as many as the owner wants', async () => {
    await openChat({suggestions: '2'});
    await propose();
    expect(options().length).to.equal(2);
  });

  it('stays here where the owner wants it so', async () => {
    await openChat({suggestions: 'off'});
    await sendKeys({type: 'bill'});
    await chat.hear('bills');
    expect(await chat.sent('search')).to.deep.equal([]);
  });

  it('stays here after an answer that wants none, until the next one', async () => {
    await openChat({suggestions: undefined});
    await chat.show('window-suggestions-off');
    const before = (await chat.sent('search')).length;
    await sendKeys({type: 'Bill'});
    await press('Enter');
    await chat.answered(2);
    expect((await chat.sent('search')).length).to.equal(before);
    await propose();
  });

  it('goes to the server that the question would go to', async () => {
    await openChat({suggestions: undefined});
    await servers.setFault('main', {is: 'refuse'});
    await chat.hear('hello');
    await propose();
    expect((await chat.sent('search', 'backup')).length).to.be.above(0);
  });
});
