import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

/** House rules of the look: what is alike looks alike, and what has gone wrong looks so without its colour. */
describe('the look', () => {
  const {servers, chat, openChat, placeChat} = setupChat({servers: 'fresh'});
  const styleOf = (element: Element) => getComputedStyle(element);

  it('agreeing and declining have equal weight', async () => {
    await placeChat({consent: 'required'});
    await chat.element.show();
    await until(() => chat.find('#agree'), 'the visitor is asked');
    const [agree, decline] = [chat.get('#agree'), chat.get('#decline')].map(styleOf) as [
      CSSStyleDeclaration,
      CSSStyleDeclaration,
    ];
    for (const name of ['backgroundColor', 'color', 'borderTopColor', 'fontWeight', 'fontSize'] as const)
      expect(decline[name], name).to.equal(agree[name]);
  });

  it('what has failed has an edge and an icon, what only waits has none', async () => {
    await servers.setFault('main', {is: 'status', status: 400, on: ['talk']});
    await servers.setFault('backup', {is: 'status', status: 400, on: ['talk']});
    await openChat();
    await chat.ask('Bad');
    await until(() => chat.find('.failed'), 'it is refused');
    expect(Number.parseInt(styleOf(chat.get('.failed')).borderInlineStartWidth, 10)).to.equal(4);
    expect(chat.get('.failed').querySelector('svg')).to.not.equal(null);
    await servers.setFault('main', {is: 'silent', on: ['talk']});
    await chat.ask('Slow');
    await until(() => chat.words('.notice').includes('Sent'), 'it is sent');
    expect(chat.all('.failed').length).to.equal(1);
  });

  it('a conversation that covers the page is at most 720 px wide, in its middle', async () => {
    await openChat({mode: 'full'});
    await chat.show('text-plain');
    const outer = chat.get('#window').getBoundingClientRect();
    for (const part of ['.turn', '.composer']) {
      const {left, right, width} = chat.get(part).getBoundingClientRect();
      expect(width, part).to.be.at.most(720);
      expect(Math.abs(left - outer.left - (outer.right - right)), part).to.be.lessThan(16);
    }
  });

  it('a table that goes on has a shadow that its end covers', async () => {
    await openChat();
    await chat.show('text-table-wide');
    const scroller = chat.get('.scroller');
    expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
    expect(styleOf(scroller).backgroundAttachment.split(', ')).to.deep.equal([
      'local',
      'local',
      'scroll',
      'scroll',
    ]);
  });

  it('an input that an answer has locked says why', async () => {
    await openChat();
    await chat.show('action-lock');
    await until(() => chat.input().readOnly, 'it is locked');
    expect(chat.input().placeholder).to.equal('Please choose one of the replies.');
  });

  it('a picture in a reply or in a button of a card is no larger than a button may be', async () => {
    await openChat();
    const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700"/>')}`;
    const link = `<a href="#" onclick="reword('A')"><img src="${picture}" alt="A"></a>`;
    const say = (templateName: string, templateData: object) =>
      chat.element.say({html: 'x', more: {templateName, templateData}});
    await say('dydu_quick_reply_001', {button1: link});
    await say('dydu_product_001', {title: 'T', buttonA: link});
    await until(() => chat.all('.action img').length === 2, 'both are there');
    const images = chat.all('.action img') as HTMLImageElement[];
    for (const image of images) image.loading = 'eager';
    await until(
      () => images.every(({complete, naturalHeight}) => complete && naturalHeight > 0),
      'they are loaded',
    );
    for (const image of images) {
      expect(image.getBoundingClientRect().height).to.be.within(1, 96);
      expect(image.closest('.action')?.ariaLabel ?? image.alt).to.equal('A');
    }
  });

  it('links of a list are lighter than those of a text', async () => {
    await openChat();
    const link = '<a href="https://a.example/">a</a>';
    await chat.element.say({html: `<p>${link}</p><ul><li>${link}</li></ul>`});
    await chat.answered(1);
    const thicknessOf = (selector: string) =>
      Number.parseInt(styleOf(chat.get(selector)).textDecorationThickness, 10);
    expect(thicknessOf('.answer li a')).to.be.lessThan(thicknessOf('.answer p a'));
  });
});
