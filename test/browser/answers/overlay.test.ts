import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {click, press, pressOn, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('what opens above the conversation', () => {
  const {chat, openChat} = setupChat();

  const dialog = () => chat.get('#overlay') as HTMLDialogElement;
  const isOpen = () => until(() => dialog().open, 'it is open');
  const isClosed = () => until(() => !dialog().open, 'it is closed');
  const isModal = () => dialog().matches(':modal');

  describe('the details of an answer', () => {
    it('open as a modal dialog, without anything that could run', async () => {
      await openChat();
      await chat.show('sidebar-html');
      const button = chat.named('.said button', 'Details');
      expect(button.ariaHasPopup).to.equal('dialog');
      await click(button);
      await isOpen();
      expect(isModal()).to.equal(true);
      expect(dialog().contains(chat.focused())).to.equal(true);
      expect(chat.words('#overlay h3, #overlay h4')).to.deep.equal(['Details', 'All of it']);
      expect(dialog().querySelector('[onclick], script, iframe')).to.equal(null);
      expect(dialog().querySelector('td')).not.to.equal(null);
    });

    it('stay when a press that began in them ends beside them', async () => {
      await openChat();
      await chat.show('sidebar-html');
      await click(chat.named('.said button', 'Details'));
      await isOpen();
      const {left, top, height} = dialog().getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + 40), Math.round(top + height / 2)]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [Math.round(left - 5), Math.round(top + height / 2)]});
      await sendMouse({type: 'up'});
      await chat.settled();
      expect(dialog().open).to.equal(true);
      await sendMouse({type: 'click', position: [Math.round(left - 5), Math.round(top + height / 2)]});
      await isClosed();
    });

    for (const key of ['Enter', 'Space']) {
      it(`open by ${key}, close by Escape, which leaves the window open, and give the focus back`, async () => {
        await openChat();
        await chat.show('sidebar-html');
        const button = chat.named('.said button', 'Details');
        await pressOn(button, key);
        await isOpen();
        await press('Escape');
        await isClosed();
        expect(chat.element.open).to.equal(true);
        expect(chat.focused()).to.equal(button);
        await press('Escape');
        await until(() => !chat.element.open, 'the second Escape closes the window');
      });
    }

    it('close by their button, and by a press beside them', async () => {
      await openChat();
      await chat.show('sidebar-untitled');
      await click(chat.named('.said button', 'More details'));
      await isOpen();
      await click(chat.named('#overlay button', 'Close'));
      await isClosed();
      await click(chat.named('.said button', 'More details'));
      await isOpen();
      const {left, top} = dialog().getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left - 5), Math.round(top + 20)]});
      await isClosed();
    });

    it('show a page in a frame that cannot reach this one', async () => {
      await openChat();
      await chat.show('sidebar-url');
      await pressOn(chat.named('.said button', 'Help pages'), 'Enter');
      await isOpen();
      const frame = dialog().querySelector('iframe') as HTMLIFrameElement;
      expect(frame.src).to.equal('https://shop.example/help');
      expect(frame.title).to.equal('Help pages');
      expect([...frame.sandbox]).not.to.include.members(['allow-same-origin']);
      expect([...frame.sandbox]).not.to.include.members(['allow-top-navigation']);
      expect(frame.hasAttribute('sandbox')).to.equal(true);
      expect(frame.referrerPolicy).to.equal('no-referrer');
      const link = dialog().querySelector('a') as HTMLAnchorElement;
      expect([link.href, link.target, link.rel]).to.deep.equal([
        'https://shop.example/help',
        '_blank',
        'noopener noreferrer',
      ]);
      await click(chat.named('#overlay button', 'Close'));
      await isClosed();
    });

    it('show what was a frame in an answer, when it is pressed, and load nothing before', async () => {
      await openChat();
      await chat.element.say({
        html: '<p>The film</p><iframe src="https://video.example/embed/abc" title="How to pay"></iframe>',
      });
      await chat.answered(1);
      expect(chat.all('iframe')).to.deep.equal([]);
      await pressOn(chat.named('.answer a', 'How to pay (video.example)'), 'Enter');
      await isOpen();
      const frame = dialog().querySelector('iframe') as HTMLIFrameElement;
      expect([frame.src, frame.title]).to.deep.equal([
        'https://video.example/embed/abc',
        'How to pay (video.example)',
      ]);
      expect(frame.sandbox.contains('allow-same-origin')).to.equal(false);
      await press('Escape');
      await isClosed();
    });

    it('ask a question that stands in them, and make room for its answer', async () => {
      await openChat();
      await chat.show('sidebar-html');
      await click(chat.named('.said button', 'Details'));
      await isOpen();
      await click(chat.named('#overlay a', 'How do I pay my bill?'));
      await isClosed();
      await chat.answered(2);
      expect(chat.words('.typed').at(-1)).to.equal('How do I pay my bill?');
      expect(chat.focused()).to.equal(chat.input());
    });

    it('wait for the visitor', async () => {
      await openChat();
      await chat.show('sidebar-html');
      expect(dialog().open).to.equal(false);
    });

    it('open by themselves where the owner wants it', async () => {
      await openChat({sidebar: 'auto'});
      await chat.show('sidebar-html');
      await isOpen();
      expect(isModal()).to.equal(true);
      await press('Escape');
      await isClosed();
      expect(chat.element.open).to.equal(true);
      await chat.show('text-plain');
      expect(dialog().open).to.equal(false);
    });

    it('do not block the page when the window was closed before they came', async () => {
      await openChat({sidebar: 'auto'});
      await chat.ask('Fixture: sidebar-html');
      chat.element.open = false;
      await chat.answered(1);
      await chat.settled();
      expect(isModal()).to.equal(false);
    });

    it('do not block the page when it closes the window', async () => {
      await openChat();
      await chat.show('sidebar-html');
      await click(chat.named('.said button', 'Details'));
      await isOpen();
      chat.element.open = false;
      await isClosed();
    });
  });

  describe('an image', () => {
    const showImages = async () => {
      await chat.show('text-images');
      const images = chat.all('.zoom img') as HTMLImageElement[];
      await until(() => images.every(({naturalWidth}) => naturalWidth > 0), 'they are loaded');
    };
    const zoom = () => chat.named('.zoom', 'Enlarge the image: A meter with two buttons');

    it('is enlarged and made small again by the mouse', async () => {
      await openChat();
      await showImages();
      await click(zoom());
      await isOpen();
      expect(isModal()).to.equal(true);
      const large = dialog().querySelector('img') as HTMLImageElement;
      expect(large.alt).to.equal('A meter with two buttons');
      expect(large.src).to.equal(zoom().querySelector('img')?.src);
      await click(chat.named('#overlay button', 'Close'));
      await isClosed();
      await until(() => dialog().querySelector('img') === null, 'it is gone');
    });

    for (const key of ['Enter', 'Space']) {
      it(`is enlarged by ${key}, made small by Escape, and the focus is where it was`, async () => {
        await openChat();
        await showImages();
        await pressOn(zoom(), key);
        await isOpen();
        expect(dialog().contains(chat.focused())).to.equal(true);
        await press('Escape');
        await isClosed();
        expect(chat.element.open).to.equal(true);
        expect(chat.focused()).to.equal(zoom());
      });
    }

    it('without a name has a button that has one', async () => {
      await openChat();
      await showImages();
      expect(chat.named('.zoom', 'Enlarge the image')).not.to.equal(null);
    });
  });
});
