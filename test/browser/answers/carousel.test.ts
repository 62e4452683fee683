import {expect} from '@open-wc/testing';
import {back, click, press, pressOn, stay, wordsOf, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('cards and carousels', () => {
  const {chat, openChat} = setupChat();
  beforeEach(async () => {
    await openChat();
  });
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
  });

  const slides = () => chat.get('.slides');
  const slide = (at: number) => slides().children[at] as HTMLElement;
  const button = (name: string) => chat.named('.steer button', name);
  const position = () => wordsOf(chat.get('.steer span'));
  const isAt = (words: string) => until(() => position() === words, `it is at ${words}, not ${position()}`);
  const ends = () => ['Previous', 'Next'].map(name => button(name).ariaDisabled);
  /** The slide whose edge is at the edge of the list. */
  const inView = () => {
    const list = slides();
    const edge = getComputedStyle(list).direction === 'rtl' ? 'right' : 'left';
    const at = list.getBoundingClientRect()[edge];
    return [...list.children].findIndex(slide => Math.abs(slide.getBoundingClientRect()[edge] - at) < 8);
  };

  describe('a product', () => {
    it('has a picture, words, a price, and what can be done with it', async () => {
      const page = stay();
      await chat.show('product');
      const picture = chat.get('.card img') as HTMLImageElement;
      expect(picture.alt).to.equal('Picture of Kettle');
      await until(() => picture.naturalWidth > 0, 'the picture is loaded');
      expect(chat.words('.card > :not(img)')).to.deep.equal([
        'Kettle',
        '1.7 litres, stainless steel',
        '39',
        'Buy',
        'More',
        'Delivery',
      ]);
      expect(chat.find('.carousel')).to.equal(null);
      await click(chat.named('.card a', 'Buy'));
      page.end();
      expect(page.left).to.deep.equal(['https://lumen.example/shop/kettle']);
      await chat.answered(2);
      expect((await chat.newest('talk'))['userInput']).to.equal('https://lumen.example/shop/kettle');
      await click(chat.named('.card button', 'More'));
      await chat.answered(3);
      expect(chat.words('.typed').at(-1)).to.equal('Tell me more about the kettle');
    });

    it('shows markup in its fields as words', async () => {
      await chat.show('product-html');
      expect(chat.words('.card h3, .card p')).to.deep.equal(['Kettle & lid', '1.7 l, steel', '39']);
    });

    it('shows a long text on demand, by mouse and keyboard', async () => {
      await chat.show('product-long');
      const details = chat.get('.card details') as HTMLDetailsElement;
      const whole = "and doesn't mind hard water: the filter can be washed a hundred times.";
      expect(details.open).to.equal(false);
      await click(chat.get('.card .ask'));
      await until(() => details.open, 'it is open');
      expect(details.querySelector('summary')?.innerText).to.match(/switches itself off,$/);
      expect(details.querySelector('p')?.innerText).to.equal(whole);
      await pressOn(chat.get('.card summary'), 'Enter');
      await until(() => !details.open, 'it is closed');
    });
  });

  describe('a carousel', () => {
    beforeEach(() => chat.show('carousel'));

    it('is stepped through by the buttons beside it', async () => {
      expect(slides().children.length).to.equal(3);
      expect(position()).to.equal('1 of 3');
      expect(ends()).to.deep.equal(['true', 'false']);
      await click(button('Next'));
      await chat.announced('2 of 3');
      await until(() => inView() === 1, 'the second is in view');
      await isAt('2 of 3');
      expect(ends()).to.deep.equal(['false', 'false']);
      await click(button('Next'));
      await chat.announced('3 of 3');
      await isAt('3 of 3');
      expect(ends()).to.deep.equal(['false', 'true']);
      await click(button('Next'));
      await isAt('3 of 3');
      await click(button('Previous'));
      await chat.announced('2 of 3');
      await isAt('2 of 3');
    });

    it('keeps the focus on the button at the end', async () => {
      await pressOn(button('Next'), 'Enter');
      await isAt('2 of 3');
      await press('Enter');
      await isAt('3 of 3');
      expect(chat.focused()).to.equal(button('Next'));
    });

    it('counts each of two quick presses', async () => {
      const seen: string[] = [];
      const observer = new MutationObserver(() => seen.push(position()));
      observer.observe(chat.get('.steer'), {subtree: true, characterData: true, childList: true});
      await pressOn(button('Next'), 'Enter');
      await press('Enter');
      await isAt('3 of 3');
      await until(() => {
        const {scrollLeft, clientWidth, scrollWidth} = slides();
        return scrollLeft + clientWidth >= scrollWidth - 2;
      }, 'the last is in view');
      await isAt('3 of 3');
      observer.disconnect();
      expect([...new Set(seen)]).to.deep.equal(['2 of 3', '3 of 3']);
      expect(seen.length).to.equal(2);
    });

    it('is stepped through by the arrow keys', async () => {
      await pressOn(slide(0), 'ArrowRight');
      await until(() => chat.focused() === slide(1) && inView() === 1, 'the second is in view');
      await isAt('2 of 3');
      await press('ArrowLeft');
      await until(() => chat.focused() === slide(0) && inView() === 0, 'the first is in view');
      await isAt('1 of 3');
      await press('ArrowLeft');
      expect(chat.focused()).to.equal(slide(0));
      await press('End');
      await until(() => chat.focused() === slide(2), 'the last has the focus');
      await isAt('3 of 3');
      await press('Home');
      await until(() => chat.focused() === slide(0), 'the first has the focus');
      await isAt('1 of 3');
      // The focus has been read: nothing else says it.
      expect(chat.get('#announcer').textContent).not.to.contain('of 3');
    });

    it('is one slide for the Tab key, with what is in it, and the buttons beside it', async () => {
      const stops = async (key: () => Promise<void>) => {
        const names: string[] = [];
        while (chat.get('.carousel').contains(chat.focused())) {
          names.push(chat.focused()?.ariaLabel ?? wordsOf(chat.focused() as Element));
          await key();
        }
        return names;
      };
      slide(0).focus();
      await chat.settled();
      const wanted = (at: number) => [
        `${String(at + 1)} of 3`,
        ...[...slide(at).querySelectorAll('a, button')].map(wordsOf),
        'Previous',
        'Next',
      ];
      expect(wanted(0).length).to.be.above(4);
      expect(await stops(() => press('Tab'))).to.deep.equal(wanted(0));
      await pressOn(slide(0), 'ArrowRight');
      await isAt('2 of 3');
      // A browser without `scrollend` takes a pause on the way for the end of it.
      await until(() => inView() === 1, 'the second is in view');
      // What is rendered again keeps its place.
      chat.element.requestUpdate();
      await chat.settled();
      expect(await stops(() => press('Tab'))).to.deep.equal(wanted(1));
      button('Next').focus();
      expect(await stops(back)).to.deep.equal(wanted(1).reverse());
    });

    it('what a screen reader has put the focus on is in the slide of now', async () => {
      chat.all('.slides .action').at(-1)?.focus();
      await isAt('3 of 3');
      expect(slide(2).tabIndex).to.equal(0);
      expect(slide(0).tabIndex).to.equal(-1);
    });

    it('leaves the arrow keys to what is inside', async () => {
      await pressOn(chat.named('.slides button', 'More'), 'ArrowRight');
      await chat.settled();
      expect(position()).to.equal('1 of 3');
    });

    it('knows where it was scrolled to', async () => {
      slides().scrollTo({left: slides().scrollWidth, behavior: 'instant'});
      await isAt('3 of 3');
      expect(ends()).to.deep.equal(['false', 'true']);
      slides().scrollTo({left: 0, behavior: 'instant'});
      await isAt('1 of 3');
    });

    it('tells a screen reader what it is', () => {
      const group = chat.get('.carousel');
      expect([group.role, group.ariaLabel]).to.deep.equal(['group', 'Cards']);
      expect(chat.all('.slide').map(slide => slide.ariaLabel)).to.deep.equal(['1 of 3', '2 of 3', '3 of 3']);
    });
  });

  it('a carousel of a list', async () => {
    await chat.show('carousel-array');
    expect(position()).to.equal('1 of 5');
  });

  it('a carousel of one is a card', async () => {
    await chat.show('carousel-one');
    expect(chat.find('.carousel')).to.equal(null);
    expect(chat.words('.card h3')).to.deep.equal(['Kettle']);
  });

  it('from right to left the left arrow leads on', async () => {
    document.documentElement.dir = 'rtl';
    await chat.show('carousel');
    await pressOn(slide(0), 'ArrowLeft');
    await until(() => chat.focused() === slide(1) && inView() === 1, 'the second is in view');
    await click(button('Next'));
    await isAt('3 of 3');
    await pressOn(slide(2), 'ArrowRight');
    await isAt('2 of 3');
    const {left, right} = button('Next').getBoundingClientRect();
    expect(right, 'on is on the left').to.be.below(button('Previous').getBoundingClientRect().right);
    expect(left).to.be.below(button('Previous').getBoundingClientRect().left);
  });

  it('steps are side by side, each with its own details', async () => {
    await chat.show('steps');
    expect(chat.get('.carousel').ariaLabel).to.equal('Steps');
    expect(chat.all('.slide').map(slide => wordsOf(slide.querySelector('.action') as Element))).to.deep.equal(
      ['The breaker', 'The display', 'The end'],
    );
    expect(chat.all('.said > .action')).to.deep.equal([]);
    await click(button('Next'));
    await until(() => inView() === 1, 'the second is in view');
    await click(chat.named('.slide button', 'The display'));
    await until(() => (chat.get('#overlay') as HTMLDialogElement).open, 'the details are open');
    expect(chat.words('#overlay h3, #overlay li')).to.deep.equal(['The display', '30001234: the reading']);
  });
});
