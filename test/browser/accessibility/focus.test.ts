import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {back, click, press, pressOn, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

const isInView = (one: Element, scroller: Element): boolean => {
  const [inner, outer] = [one.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return inner.bottom > outer.top && inner.top < outer.bottom;
};

/** Nothing of it can be seen. */
const isUnder = (one: Element, other: Element | null): boolean => {
  const [inner, outer] = [one.getBoundingClientRect(), other?.getBoundingClientRect()];
  return (
    outer !== undefined &&
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
};

/** Where the keyboard leads. Keys are real. */
describe('focus', () => {
  const {servers, chat, openChat, placeChat} = setupChat();
  let above: HTMLButtonElement;
  let below: HTMLButtonElement;
  beforeEach(() => {
    [above, below] = ['above', 'below'].map(name =>
      Object.assign(document.createElement('button'), {textContent: name}),
    ) as [HTMLButtonElement, HTMLButtonElement];
  });
  afterEach(async () => {
    above.remove();
    below.remove();
    await servers.setFault('main', {is: 'ok'});
  });
  /** Puts a button of the page before the window, and one after it. */
  const surround = () => {
    document.body.prepend(above);
    document.body.append(below);
  };
  const has = (selector: string) =>
    until(() => chat.focused()?.matches(selector), `${selector} has the focus`);
  const names = () => chat.focused()?.id || chat.focused()?.ariaLabel || chat.focused()?.textContent.trim();

  describe('of the window beside the page', () => {
    /** Every stop from one button of the page to the other. */
    const walk = async (from: HTMLElement, to: HTMLElement, key: () => Promise<void>) => {
      const stops: unknown[] = [];
      from.focus();
      await key();
      while (document.activeElement !== to && stops.length < 40) {
        stops.push(names());
        await key();
      }
      return stops;
    };
    const all = [
      'launcher',
      'New conversation',
      'close',
      'transcript',
      'Parcel 1',
      'Copy',
      'input',
      'send',
      'resize',
    ];

    it('goes from the page through it and out again, and the same way back', async () => {
      await openChat();
      await chat.show('quick-replies');
      surround();
      expect(await walk(above, below, () => press('Tab'))).to.deep.equal(all);
      expect(await walk(below, above, back)).to.deep.equal([...all].reverse());
      expect(chat.element.open).to.equal(true);
    });

    it('passes by the launcher only while it is closed', async () => {
      await placeChat();
      surround();
      expect(await walk(above, below, () => press('Tab'))).to.deep.equal(['launcher']);
    });
  });

  describe('of the window that covers the page', () => {
    beforeEach(async () => {
      await openChat({mode: 'full'});
      surround();
    });

    it('stays in it, in both directions', async () => {
      expect(chat.get('#window').ariaModal).to.equal('true');
      await has('#input');
      await press('Tab');
      await has('#send');
      await press('Tab');
      await has('#close');
      await back();
      await has('#send');
      await back();
      await has('#input');
    });

    it('leaves it by Escape', async () => {
      await press('Escape');
      await has('#launcher');
      await press('Tab');
      await until(() => document.activeElement === below, 'the page has the focus');
    });
  });

  it('stays in a modal dialog, and Escape closes one thing after the other', async () => {
    await openChat({suggestions: '3'});
    await chat.show('sidebar-html');
    surround();
    const opener = chat.named('.said button', 'Details');
    await pressOn(opener, 'Enter');
    await until(() => chat.find('#overlay[open]'), 'it is open');
    const dialog = chat.get('#overlay');
    for (const key of [() => press('Tab'), back])
      for (let count = 0; count < 8; count++) {
        await key();
        expect(dialog.contains(chat.focused()), chat.focused()?.outerHTML).to.equal(true);
      }
    chat.named('#overlay button', 'Close').focus();
    await press('Escape');
    await until(() => chat.focused() === opener, 'the focus is where it was');
    chat.write('bill');
    await until(() => chat.find('#suggestions'), 'a list is there');
    await press('Escape');
    await until(() => !chat.find('#suggestions'), 'the list is gone');
    await has('#input');
    await press('Escape');
    await has('#launcher');
    expect(chat.element.open).to.equal(false);
  });

  it('stays in a window that covers the page, as soon as it does', async () => {
    await openChat();
    const isModal = () => chat.get('#window').ariaModal === 'true';
    expect(isModal()).to.equal(false);
    try {
      await setViewport({width: 900, height: 420});
      await until(isModal, 'it is modal on a low screen');
      await setViewport({width: 460, height: 900});
      await until(isModal, 'it is modal on a narrow screen');
    } finally {
      await setViewport({width: 800, height: 600});
    }
    await until(() => !isModal(), 'it is not where the page is beside it');
  });

  it('goes to the launcher when the window is closed by its button, and into the input again', async () => {
    await openChat();
    await click(chat.get('#close'));
    await has('#launcher');
    await press('Enter');
    await has('#input');
  });

  it('goes to the input after "Edit", with the words in it', async () => {
    await servers.setFault('main', {is: 'status', status: 400, on: ['talk']});
    await openChat({'backup-server': undefined});
    await chat.ask('hello');
    await until(() => chat.find('.turn .action'), 'it can be edited');
    await pressOn(chat.named('.turn button', 'Edit'), 'Enter');
    await has('#input');
    expect(chat.input().value).to.equal('hello');
  });

  it('has nowhere to go after a refused question that nobody has typed', async () => {
    await servers.setFault('main', {is: 'status', status: 400, on: ['talk']});
    await openChat({'backup-server': undefined});
    await chat.element.ask({text: 'secret', hidden: true});
    await until(() => chat.find('.turn .notice.grave'), 'it is refused');
    expect(chat.all('.turn .action')).to.deep.equal([]);
    await servers.setFault('main', {is: 'ok'});
  });

  it('goes to the input after "Send again"', async () => {
    await servers.setFault('main', {is: 'refuse'});
    await openChat({'backup-server': undefined}, {retryFor: 1});
    await chat.ask('hello');
    await until(
      () => chat.all('.turn button').some(one => one.textContent.includes('Send again')),
      'it can be sent again',
    );
    await servers.setFault('main', {is: 'ok'});
    await pressOn(chat.named('.turn button', 'Send again'), 'Enter');
    await has('#input');
    await chat.answered(1);
  });

  it('is not covered by a list that it has left', async () => {
    await openChat({suggestions: '3'});
    await chat.hear('hello');
    chat.write('bill');
    await until(() => chat.find('#suggestions'), 'a list is there');
    await back();
    await until(() => !chat.find('#suggestions'), 'the list is gone');
    expect(chat.input().value).to.equal('bill');
  });

  it('is not covered by the button that floats over the end', async () => {
    await openChat({height: '360'});
    for (const name of ['quick-replies-nine', 'text-links', 'text-lists', 'text-plain'])
      await chat.show(name);
    const transcript = chat.get('#transcript');
    transcript.scrollTo({top: 0, behavior: 'instant'});
    await until(() => chat.find('#jump'), 'it floats');
    for (const one of chat.all('#transcript :is(a, button)')) {
      one.focus();
      await until(() => isInView(one, transcript) && !isUnder(one, chat.find('#jump')), one.outerHTML);
    }
  });
});
