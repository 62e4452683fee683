import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openChat, press, until, type Attributes, type Chat} from '../../support/chat.js';
import {startServers, type Servers} from '../../support/servers.js';

/** What pages listen to. They know the host only. */
describe('what is done in the window', () => {
  let servers: Servers;
  let chat: Chat;
  const ends: (() => void)[] = [];
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  const place = async (attributes: Attributes = {}) => {
    chat = await openChat(servers, attributes);
  };
  const onPage = (type: string, hear: (event: Event) => void) => {
    document.addEventListener(type, hear, {passive: false});
    ends.push(() => document.removeEventListener(type, hear));
  };
  const heard = (types: string) => {
    const names: string[] = [];
    const name = (event: Event) => (event instanceof KeyboardEvent ? event.key : event.type);
    for (const type of types.split(' ')) onPage(type, event => names.push(name(event)));
    return names;
  };
  const isField = ({target}: Event) => target instanceof Element && target.matches('input, textarea');
  const send = (selector: string, event: Event) => chat.get(selector).dispatchEvent(event);
  const composed = {bubbles: true, composed: true, cancelable: true};

  it('can be typed, whatever keys the page takes outside of its fields', async () => {
    await place();
    for (const type of ['keydown', 'keypress'])
      onPage(type, event => {
        if (!isField(event) && /^[ /?jkfm]$/.test((event as KeyboardEvent).key)) event.preventDefault();
      });
    await sendKeys({type: 'jk fm/?'});
    expect(chat.input().value).to.equal('jk fm/?');
  });

  it('can be typed, whatever keys of the page are heard when they come up', async () => {
    await place();
    onPage('keyup', event => {
      if (!isField(event)) (document.activeElement as HTMLElement).blur();
    });
    await press('s');
    await press('s');
    expect(chat.input().value).to.equal('ss');
  });

  it('moves in the text, and turns no slides of the page', async () => {
    await place();
    const keys = heard('keydown keyup');
    await sendKeys({type: 'ab'});
    for (const key of ['ArrowLeft', 'Home', 'ArrowDown', 'PageDown', 'Backspace']) await press(key);
    chat.get('#transcript').focus();
    for (const key of ['ArrowDown', 'End', 'Space']) await press(key);
    expect(keys).to.deep.equal([]);
  });

  it('leaves Tab, function keys and shortcuts to the page, but not those that edit', async () => {
    await place();
    const keys = heard('keydown');
    const type = (key: string, more: KeyboardEventInit = {}) =>
      send('#input', new KeyboardEvent('keydown', {...composed, key, ...more}));
    type('Tab');
    type('F2');
    type('k', {ctrlKey: true});
    type('p', {metaKey: true});
    expect(keys.splice(0)).to.deep.equal(['Tab', 'F2', 'k', 'p']);
    type('z', {ctrlKey: true});
    type('ArrowLeft', {metaKey: true});
    // AltGr.
    type('@', {ctrlKey: true, altKey: true});
    type('Escape', {isComposing: true});
    type('Escape', {keyCode: 229});
    expect(keys).to.deep.equal([]);
    expect(chat.element.open, 'an input method was left').to.equal(true);
  });

  it('takes Escape where it closes the window, and leaves it to the page where not', async () => {
    await place();
    const keys = heard('keydown');
    const escape = new KeyboardEvent('keydown', {...composed, key: 'Escape'});
    send('#input', escape);
    await chat.settled();
    expect(chat.element.open).to.equal(false);
    expect(escape.defaultPrevented, 'a dialog of the page stays open').to.equal(true);
    expect(keys).to.deep.equal([]);
    chat.element.mode = 'inline';
    await until(() => chat.find('#window:not([hidden]) #input'), 'it is open');
    send('#input', new KeyboardEvent('keydown', {...composed, key: 'Escape'}));
    expect(keys).to.deep.equal(['Escape']);
  });

  it('opens by key, whatever the page does with keys outside of buttons', async () => {
    await place();
    chat.element.close();
    await chat.settled();
    onPage('keydown', event => {
      if ((event.target as Element).localName !== 'button') event.preventDefault();
    });
    chat.get('#launcher').focus();
    await press('Space');
    expect(chat.element.open).to.equal(true);
  });

  it('scrolls the transcript, and not a page that scrolls by itself', async () => {
    await place();
    const types = heard('wheel touchstart touchmove touchend');
    const wheel = new WheelEvent('wheel', {...composed, deltaY: 100});
    send('#transcript', wheel);
    for (const type of ['touchstart', 'touchmove', 'touchend'])
      send('#transcript', new Event(type, composed));
    expect(types).to.deep.equal([]);
    expect(wheel.defaultPrevented).to.equal(false);
  });

  it('keeps the focus, though a modal of the page takes it back', async () => {
    await place();
    const modal = document.createElement('div');
    modal.innerHTML = '<input>';
    const field = modal.firstChild as HTMLInputElement;
    document.body.append(modal);
    ends.push(() => modal.remove());
    field.focus();
    onPage('focusin', ({target}) => {
      if (!modal.contains(target as Node)) field.focus();
    });
    chat.input().focus();
    await sendKeys({type: 'help'});
    expect([chat.input().value, field.value]).to.deep.equal(['help', '']);
  });

  it('can be pressed, though the page begins to drag; what ends a drag of the page, it hears', async () => {
    await place();
    const types = heard('pointerdown mousedown pointermove mousemove pointerup mouseup click');
    for (const type of [
      'pointerdown',
      'mousedown',
      'pointermove',
      'mousemove',
      'pointerup',
      'mouseup',
      'click',
    ])
      send('#title', new MouseEvent(type, composed));
    expect(types).to.deep.equal(['pointermove', 'mousemove', 'pointerup', 'mouseup', 'click']);
    types.length = 0;
    send('#launcher', new MouseEvent('pointerdown', composed));
    expect(types, 'menus of the page close').to.deep.equal(['pointerdown']);
  });
});
