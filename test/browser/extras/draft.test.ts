import {expect} from '@open-wc/testing';
import {press, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';
import {newBot, until as untilSomeTime, Visitor} from '../../support/visitor.js';

describe('what was typed', () => {
  const {servers, chat, openChat} = setupChat();

  it('and not sent is there again after a reload, once', async () => {
    const visitor = await Visitor.visit({'bot-id': newBot(), server: servers.main});
    const input = () => visitor.part('input') as HTMLTextAreaElement | null;
    await visitor.open();
    await untilSomeTime(() => visitor.find('#resize'), 'the comforts are there');
    visitor.type('half a sen');
    await visitor.reload();
    await visitor.open();
    await untilSomeTime(() => input()?.value === 'half a sen', 'the draft is there');
    visitor.enter();
    await visitor.answered(1);
    await visitor.reload();
    await visitor.open();
    await untilSomeTime(() => visitor.find('#resize'), 'the comforts are there');
    expect(input()?.value).to.equal('');
    visitor.leave();
  });

  it('and sent later does not come back in another element', async () => {
    const visitor = await Visitor.visit({'bot-id': newBot(), server: servers.main});
    await visitor.open();
    await untilSomeTime(() => visitor.find('#resize'), 'the comforts are there');
    visitor.type('once');
    await visitor.reload();
    await visitor.open();
    await untilSomeTime(
      () => (visitor.part('input') as HTMLTextAreaElement | null)?.value === 'once',
      'it is there',
    );
    visitor.enter();
    await visitor.answered(1);
    const again = visitor.element?.cloneNode() as HTMLElement;
    visitor.element?.replaceWith(again);
    await untilSomeTime(() => visitor.find('#resize'), 'the comforts are there');
    expect((visitor.part('input') as HTMLTextAreaElement).value).to.equal('');
    visitor.leave();
  });

  it('last comes back with the key that goes up, in an empty input only', async () => {
    await openChat();
    await press('ArrowUp');
    expect(chat.input().value).to.equal('');
    await chat.hear('first');
    await chat.hear('second\nline');
    chat.input().focus();
    await press('ArrowUp');
    await until(() => chat.input().value === 'second\nline', 'it is back');
    expect(chat.input().selectionStart).to.equal('second\nline'.length);
    chat.write('new words');
    await chat.settled();
    await press('ArrowUp');
    await chat.settled();
    expect(chat.input().value).to.equal('new words');
  });

  it('is gone with the question, even if it was put there and sent at once', async () => {
    await openChat();
    chat.write('all at once');
    chat.input().form?.requestSubmit();
    await chat.answered(1);
    expect(chat.input().value).to.equal('');
  });

  it('is never cut: who writes too much is told, and nothing is sent', async () => {
    await openChat();
    const long = 'x'.repeat(612);
    chat.write(long);
    await chat.settled();
    expect(chat.get('#counter').textContent).to.equal(
      'Too long: 600 characters at most. 12 characters too many',
    );
    expect(chat.input().getAttribute('aria-describedby')).to.equal('counter');
    expect(chat.input().ariaInvalid).to.equal('true');
    await chat.ask(long);
    await chat.announced('Too long: 600 characters at most.');
    expect(chat.input().value).to.equal(long);
    expect(chat.find('.question')).to.equal(null);
    chat.write(long.slice(0, 600));
    await chat.settled();
    expect(chat.input().ariaInvalid).to.equal('false');
  });
});
