import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import {press, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';
import {newBot} from '../../support/visitor.js';

describe('the visitor may change', () => {
  const {chat, openChat} = setupChat();
  before(async () => {
    await setViewport({width: 1200, height: 900});
  });
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
  });
  const box = (selector: string) => chat.get(selector).getBoundingClientRect();
  const size = () => [Math.round(box('#window').width), Math.round(box('#window').height)];
  const drag = async (selector: string, x: number, y: number) => {
    const {left, top, width, height} = box(selector);
    const from: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({type: 'move', position: from});
    await sendMouse({type: 'down'});
    // The mouse of some drivers cannot leave the page.
    const within = (value: number, most: number) => Math.min(Math.max(value, 1), most - 2);
    const to: [number, number] = [within(from[0] + x, innerWidth), within(from[1] + y, innerHeight)];
    await sendMouse({type: 'move', position: to});
    await sendMouse({type: 'up'});
  };

  it('the size of the window by its corner, which every page remembers', async () => {
    const bot = newBot();
    await openChat({'bot-id': bot});
    expect(size()).to.deep.equal([400, 640]);
    await drag('#resize', -60, -30);
    expect(size()).to.deep.equal([460, 670]);
    chat.element.remove();
    await openChat({'bot-id': bot});
    expect(size()).to.deep.equal([460, 670]);
    await chat.element.forget();
    chat.element.remove();
    await openChat({'bot-id': bot});
    expect(size()).to.deep.equal([400, 640]);
  });

  it('the size by the keyboard, on either side', async () => {
    await openChat();
    chat.get('#resize').focus();
    await press('ArrowLeft');
    await press('ArrowUp');
    expect(size()).to.deep.equal([416, 656]);
    await press('ArrowRight');
    await press('ArrowDown');
    expect(size()).to.deep.equal([400, 640]);
    chat.element.placement = 'start';
    await chat.settled();
    await press('ArrowRight');
    expect(size()).to.deep.equal([416, 640]);
  });

  it('the size by one press, and back by another', async () => {
    await openChat();
    chat.get('#resize').click();
    expect(size()).to.deep.equal([600, 900 - 3 * 16 - 56]);
    chat.get('#resize').click();
    expect(size()).to.deep.equal([400, 640]);
  });

  it('the size never below what can be used, nor beyond the page', async () => {
    await openChat();
    await drag('#resize', 350, 500);
    expect(size()).to.deep.equal([300, 320]);
    await drag('#resize', -1000, -1000);
    expect(box('#window').left).to.be.at.least(0);
    expect(box('#window').top).to.be.at.least(0);
  });

  it('the size by a key after it was dragged', async () => {
    await openChat();
    await drag('#resize', -60, 0);
    chat.get('#resize').focus();
    await press('Enter');
    expect(size()).to.deep.equal([400, 640]);
  });

  it('nothing of what lies under another thing: Close is free on either side', async () => {
    for (const placement of ['end', 'start']) {
      await openChat({placement});
      const {left, right, top, bottom} = box('#close');
      for (const [x, y] of [
        [left + 2, (top + bottom) / 2],
        [right - 2, (top + bottom) / 2],
        [(left + right) / 2, top + 2],
        [(left + right) / 2, bottom - 2],
      ] as const)
        expect(chat.root.elementFromPoint(x, y)?.closest('button')?.id, placement).to.equal('close');
      const corner = getComputedStyle(chat.get('#resize'), '::after');
      const edge = placement === 'end' ? corner.borderLeftWidth : corner.borderRightWidth;
      expect([corner.borderTopWidth, edge], placement).to.deep.equal(['2px', '2px']);
      chat.element.remove();
    }
  });

  it('the size by a corner that is named in the language in use', async () => {
    await openChat();
    expect(chat.get('#resize').ariaLabel).to.equal('Resize the window');
    chat.element.lang = 'fr';
    await until(() => chat.get('#resize').ariaLabel === 'Redimensionner la fenêtre', 'it is French');
  });

  it('not the size where the owner, the mode or the screen does not want it', async () => {
    await openChat({resize: 'off'});
    const shown = () => getComputedStyle(chat.get('#resize')).display;
    expect(shown()).to.equal('none');
    chat.element.resize = 'on';
    await chat.settled();
    expect(shown()).to.equal('block');
    chat.element.mode = 'full';
    await chat.settled();
    expect(shown()).to.equal('none');
  });

  it('the place of the launcher where the owner allows it', async () => {
    const bot = newBot();
    await openChat({'bot-id': bot, movable: ''});
    chat.element.open = false;
    await chat.settled();
    // Under the mouse it is a little larger.
    const before = box('#launcher');
    await drag('#launcher', 0, -200);
    expect(box('#launcher').top).to.be.closeTo(before.top - 200, 3);
    expect(chat.element.open, 'a drag is no press').to.equal(false);
    await drag('#launcher', -900, 0);
    expect(box('#launcher').left).to.be.closeTo(16, 3);
    chat.get('#launcher').click();
    expect(chat.element.open, 'a press is a press').to.equal(true);
    chat.element.remove();
    await openChat({'bot-id': bot, movable: ''});
    chat.element.open = false;
    await chat.settled();
    expect(box('#launcher').left).to.be.closeTo(16, 3);
    expect(box('#launcher').top).to.be.closeTo(before.top - 200, 3);
  });

  it('the place of the launcher by the keyboard', async () => {
    await openChat({movable: ''});
    chat.element.open = false;
    await chat.settled();
    const before = box('#launcher');
    chat.get('#launcher').focus();
    await press('ArrowUp');
    expect(box('#launcher').top).to.be.closeTo(before.top - 16, 3);
    await press('ArrowLeft');
    expect(box('#launcher').left).to.be.closeTo(16, 3);
  });

  it('not the place of the launcher unless the owner allows it', async () => {
    await openChat();
    chat.element.open = false;
    await chat.settled();
    const before = box('#launcher');
    await drag('#launcher', 0, -200);
    expect(box('#launcher').top).to.be.closeTo(before.top, 3);
  });
});
