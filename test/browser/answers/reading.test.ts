import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {click, pressOn, until, wordsOf} from '../../support/chat.js';
import {canEmulateMedia} from '../../support/media.js';
import {setupChat} from '../../support/setup-chat.js';

describe('reading what was said', () => {
  const {servers, chat, openChat, openAnother} = setupChat();
  const transcript = () => chat.get('#transcript');
  const fromEnd = () => {
    const {scrollHeight, clientHeight, scrollTop} = transcript();
    return scrollHeight - clientHeight - scrollTop;
  };
  const scrollTo = async (top: number) => {
    transcript().scrollTo({top, behavior: 'instant'});
    await until(() => chat.find('#jump'), 'a button leads to the newest');
  };
  const talkMuch = async () => {
    await openChat();
    for (const name of ['text-lists', 'text-paragraphs', 'text-table', 'text-plain']) await chat.show(name);
    await until(() => fromEnd() < 2, 'the newest is in view');
  };

  it('does not move what is read when something comes, and counts it', async () => {
    await talkMuch();
    expect(chat.find('#jump')).to.equal(null);
    await scrollTo(10);
    expect(chat.get('#jump').ariaLabel).to.equal('To the newest message');
    // It was asked in another window of the site, so that the visitor has done nothing here.
    const other = await openAnother({'bot-id': chat.element.botId ?? ''});
    await other.show('text-plain');
    await chat.answered(5);
    expect(transcript().scrollTop).to.equal(10);
  });

  it('counts the answers that came below', async () => {
    await talkMuch();
    await servers.setFault('main', {is: 'delay', ms: 300, on: ['talk']});
    await chat.ask('Fixture: text-plain');
    await chat.ask('Fixture: text-emoji');
    await until(() => chat.all('.typed').length === 6, 'they are asked');
    await until(() => fromEnd() < 2, 'the own question is in view');
    await scrollTo(10);
    await chat.answered(6);
    await servers.setFault('main', {is: 'ok'});
    await until(() => wordsOf(chat.get('#jump')) === '2', 'both are counted');
    expect(chat.get('#jump').ariaLabel).to.equal('2 new messages');
    expect(transcript().scrollTop).to.equal(10);
    await click(chat.get('#jump'));
    await until(() => fromEnd() < 2 && chat.find('#jump') === null, 'the newest is in view');
    expect(chat.focused()).to.equal(chat.input());
  });

  it('shows the visitor’s own question wherever it was read', async () => {
    await talkMuch();
    await scrollTo(0);
    await chat.ask('hello');
    await until(() => fromEnd() < 2, 'it is in view');
    await chat.answered(5);
    await until(() => fromEnd() < 2 && chat.find('#jump') === null, 'its answer is in view');
  });

  it('keeps the newest in view while an image of it, or above it, comes late', async () => {
    await talkMuch();
    // Without words, whose place would shrink first: for an engine that scrolls then, the button is enough.
    await chat.element.say('<p>A plan:</p><img alt="">');
    await chat.answered(5);
    const grow = (image: Element | undefined) => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="120"></svg>';
      image?.setAttribute('src', `data:image/svg+xml,${encodeURIComponent(svg)}`);
    };
    await until(() => fromEnd() < 2, 'the newest is in view');
    const before = transcript().scrollHeight;
    grow(chat.all('.answer img').at(-1));
    await until(() => transcript().scrollHeight > before + 90, 'it has grown');
    await until(() => fromEnd() < 2 && chat.find('#jump') === null, 'the newest is in view');
    const above = chat.get('.answer');
    above.style.paddingBlockEnd = '400px';
    await until(() => fromEnd() < 2 && chat.find('#jump') === null, 'the newest is in view again');
    const newest = chat.all('.answer').at(-1) as HTMLElement;
    newest.style.paddingBlockEnd = '2000px';
    await until(() => chat.find('#jump'), 'a button leads to what does not fit');
  });

  it('shows a long answer from its beginning, and jumps from there to its end', async () => {
    await openChat();
    await chat.show('text-plain');
    await chat.hear('Fixture: broken-vast-steps');
    await chat.show('broken-markup');
    await chat.show('text-code');
    chat.element.style.setProperty('--dydu-height', '320px');
    await chat.show('text-paragraphs');
    const turn = chat.all('.turn').at(-1) as HTMLElement;
    await until(() => Math.abs(transcript().scrollTop + 12 - turn.offsetTop) < 3, 'its beginning is in view');
    await until(() => chat.find('#jump'), 'a button leads to its end');
    await pressOn(chat.get('#jump'), 'Enter');
    await until(() => fromEnd() < 2, 'its end is in view');
    await until(() => chat.find('#jump') === null, 'the button is gone');
  });

  it('moves down only when an answer is rated, to what is asked then', async () => {
    await openChat();
    chat.element.style.setProperty('--dydu-height', '420px');
    await chat.hear('Why is my bill higher than usual?');
    await until(() => chat.find('.feedback'), 'it can be rated');
    transcript().scrollTo({top: transcript().scrollHeight, behavior: 'instant'});
    await until(() => fromEnd() < 2, 'its end is in view');
    const before = transcript().scrollTop;
    // Where it is: a real press would scroll it into view.
    chat.named('.feedback button', 'No').click();
    await until(() => chat.find('#comment'), 'the comment is asked for');
    await until(() => {
      const asked = chat.get('.feedback').getBoundingClientRect();
      return asked.height > 260 || asked.bottom <= transcript().getBoundingClientRect().bottom + 1;
    }, 'it is in view');
    expect(transcript().scrollTop).to.be.above(before);
  });

  it('several bubbles come in order', async () => {
    await openChat();
    await chat.show('text-split');
    expect(chat.words('.answer')).to.deep.equal([
      'The first bubble.',
      'The second one.with a list',
      'The third one.',
    ]);
    const [first, second, third] = chat.all('.answer').map(one => getComputedStyle(one));
    expect([first, second, third].map(one => one?.animationName)).to.deep.equal(['none', 'appear', 'appear']);
    expect([second, third].map(one => one?.animationDelay)).to.deep.equal(['0.5s', '1s']);
  });

  it('several bubbles come at once for those who want no motion', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({reducedMotion: 'reduce'});
    try {
      await openChat();
      await chat.show('text-split');
      expect(chat.all('.answer').map(one => getComputedStyle(one).animationName)).to.deep.equal([
        'none',
        'none',
        'none',
      ]);
    } finally {
      await emulateMedia({reducedMotion: 'no-preference'});
    }
  });

  it('tells how long ago it was said, whatever the time that passes', async () => {
    const {now} = Date;
    const every: [work: () => void, ms: number][] = [];
    const {setInterval: own} = window;
    window.setInterval = ((work: () => void, ms: number) =>
      every.push([work, ms])) as unknown as typeof setInterval;
    try {
      await openChat();
      await chat.show('text-plain');
      await chat.show('text-plain');
      const times = () => chat.words('.meta time');
      expect(times()).to.deep.equal(['just now', 'just now']);
      Date.now = () => now() + 2 * 3_600_000;
      for (const [work, ms] of every) if (ms === 60_000) work();
      await chat.settled();
      expect(times()).to.deep.equal(['2 hours ago', '2 hours ago']);
    } finally {
      window.setInterval = own;
      Date.now = now;
    }
  });

  it('goes on in what a translation of the page has replaced', async () => {
    await openChat();
    await servers.setFault('main', {is: 'delay', ms: 1500, on: ['talk']});
    await chat.ask('Fixture: text-plain');
    const notice = () => chat.get('[part=notice] span');
    await until(() => chat.find('[part=notice] span')?.textContent, 'something is said');
    const before = wordsOf(notice());
    const foreign = document.createElement('b');
    foreign.textContent = `translated ${before}`;
    notice().replaceChildren(foreign);
    await until(() => !wordsOf(notice()).includes(before), 'the notice has changed');
    expect(notice().querySelector('b')).to.equal(null);
    await servers.setFault('main', {is: 'ok'});
    await chat.answered(1);
  });

  it('tells when it was said', async () => {
    await openChat();
    await chat.show('text-plain');
    const time = chat.get('.meta time') as HTMLTimeElement;
    expect(time.textContent).to.equal('just now');
    expect(Math.abs(Date.parse(time.dateTime) - Date.now())).to.be.below(60_000);
    expect(time.title).to.contain(String(new Date().getFullYear()));
  });
});
