import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

/** What a browser can change without laying anything out again. */
const cheap = ['opacity', 'transform', 'background-color', 'display', 'none'];

/** Every rule of the chat, those in `@media` and `@starting-style` too. */
function rulesOf(list: CSSRuleList): readonly CSSRule[] {
  return [...list].flatMap(rule => [
    rule,
    ...('cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : []),
  ]);
}

describe('motion', () => {
  const {servers, chat, openChat} = setupChat();
  const place = async () => {
    await openChat();
    await chat.show('quick-replies');
  };
  const rules = () => chat.root.adoptedStyleSheets.flatMap(sheet => rulesOf(sheet.cssRules));

  it('moves nothing that would lay the page out again', async () => {
    await place();
    const steps = rules().filter(rule => rule instanceof CSSKeyframeRule);
    const moved = steps.flatMap(({style}) => [...style]);
    expect(moved.length).to.be.above(2);
    for (const property of moved) expect(cheap).to.include(property);
    // A shorthand with a variable has no longhands before it is used.
    const passing = rules().flatMap(
      ({cssText}) => /transition: ([^;]+);/.exec(cssText)?.[1]?.split(', ') ?? [],
    );
    expect(passing.length).to.be.above(3);
    for (const transition of passing) expect(cheap).to.include(transition.split(' ')[0]);
  });

  it('of the dots stops by itself within the five seconds of WCAG 2.2.2', async () => {
    await servers.setFault('main', {is: 'delay', ms: 1000, on: ['talk']});
    await openChat();
    await chat.ask('hello');
    await until(() => chat.find('.typing'), 'the answer is on its way');
    const ends = chat
      .all('.typing i')
      .flatMap(dot => dot.getAnimations())
      .map(({effect}) => Number(effect?.getComputedTiming().endTime));
    expect(ends.length).to.equal(3);
    expect(Math.max(...ends)).to.be.at.most(5000);
    await servers.setFault('main', {is: 'ok'});
  });

  it('takes the time of --dydu-motion, and the window comes from its corner and goes back', async () => {
    await place();
    chat.element.style.setProperty('--dydu-motion', '0.4s');
    chat.element.open = false;
    await chat.settled();
    const window = chat.get('#window');
    const going = window.getAnimations();
    // Firefox lets go at once what is not displayed any more, although it knows the property.
    if (!navigator.userAgent.includes('Firefox')) {
      expect(going.length).to.be.above(0);
      expect(getComputedStyle(window).display).to.equal('flex');
    }
    for (const animation of going) animation.finish();
    expect(getComputedStyle(window).display).to.equal('none');
    chat.element.open = true;
    await chat.settled();
    const {opacity, transform} = getComputedStyle(window);
    expect(Number(opacity) + Number(transform === 'none'), 'it is on its way').to.be.below(2);
    await until(() => {
      const now = getComputedStyle(window);
      return now.opacity === '1' && now.transform === 'none';
    }, 'it has come');
  });
});
