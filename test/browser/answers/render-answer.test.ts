import {expect} from '@open-wc/testing';
import {createSanitizer} from '../../../src/adapters/sanitize.js';
import {accessibleText} from '../../../src/adapters/accessible-text.js';
import type {Metadata} from '../../../src/core/types.js';
import {isShown, renderAnswer} from '../../../src/answers/render-answer.js';
import {labelsOf} from '../../../src/i18n/labels.js';
import {words} from '../../../src/i18n/translations/en.js';

const en = labelsOf(words, 'en');

const sanitize = createSanitizer();
const prepared = (html: string, more: Metadata = {}) =>
  renderAnswer({type: 'answered', html, by: 'https://a.example/', more}, sanitize, en);
const bubbles = (html: string) => prepared(html).bubbles.map(({innerHTML}) => innerHTML);
const templated = (name: string, templateData: unknown) =>
  prepared('', {templateName: `dydu_${name}`, templateData: JSON.stringify(templateData)});
const replies = (...buttons: string[]) =>
  templated(
    'quick_reply_001',
    Object.fromEntries(buttons.map((html, index) => [`button${String(index + 1)}`, html])),
  ).replies;
const only = (html: string): HTMLElement => {
  const [bubble, ...others] = prepared(html).bubbles;
  if (bubble === undefined || others.length > 0) throw new Error('there is not one bubble');
  return bubble;
};

describe('the bubbles of an answer', () => {
  it('above quick replies are split by their own mark only', () => {
    const html = '<p>a</p><hr><p>b</p><hr class="split"><p>c</p>';
    const templateData = JSON.stringify({button1: 'Yes'});
    const more = {templateName: 'dydu_quick_reply_001', templateData};
    const {bubbles} = renderAnswer({type: 'answered', html, by: 'm', more}, sanitize, en);
    expect(bubbles.map(bubble => bubble.innerHTML)).to.deep.equal(['<p>a</p><hr><p>b</p>', '<p>c</p>']);
  });
  for (const [html, ...expected] of [
    ['<p>a</p>', '<p>a</p>'],
    ['<p>a</p><hr><p>b</p><hr class="split" /><p>c</p>', '<p>a</p>', '<p>b</p>', '<p>c</p>'],
    [
      '<div lang="fr"><p>a</p><hr><p>b</p></div>c',
      '<div lang="fr"><p>a</p></div>',
      '<div lang="fr"><p>b</p></div>c',
    ],
    [
      '<ul><li>a</li><li><b>b<hr>c</b></li><li>d</li></ul>',
      '<ul><li>a</li><li><b>b</b></li></ul>',
      '<ul><li><b>c</b></li><li>d</li></ul>',
    ],
    ['<hr><p>a</p><hr><hr> <hr><p></p>', '<p>a</p>'],
    ['a<hr', 'a'],
    ['&lt;hr&gt;', '&lt;hr&gt;'],
    [''],
    ['<hr>'],
    ['<script>x()</script>'],
  ]) {
    it(`of ${html ?? ''}`, () => {
      expect(bubbles(html ?? '')).to.deep.equal(expected);
    });
  }
  it('are 50 at most, and nothing is lost', () => {
    const {length} = bubbles('<p>a</p><hr>'.repeat(200));
    expect(length).to.equal(50);
    const said = bubbles('<p>a</p><hr>'.repeat(200)).join('').match(/a/g);
    expect(said?.length).to.equal(200);
  });
  it('are none, and nothing is shown, where there is nothing to see', () => {
    for (const html of ['', '<p> </p>', '<hr>']) expect(isShown(prepared(html)), html).to.equal(false);
    expect(isShown(prepared('<img src="https://a.example/a.png">'))).to.equal(true);
    expect(isShown(templated('quick_reply_001', {button1: 'a'}))).to.equal(true);
  });
});

it('what is too deep to be shown is words', () => {
  const nested = (depth: number) =>
    `${'<div>'.repeat(depth)}<b>deep <i>down</i></b>${'</div>'.repeat(depth)}`;
  const kept = only(nested(98));
  expect(kept.querySelector('div > b > i')?.textContent).to.equal('down');
  const cut = only(nested(400));
  expect(cut.querySelectorAll('*').length).to.equal(100);
  expect(cut.textContent).to.equal('deep down');
});

describe('an image', () => {
  const image = '<img src="https://a.example/a.png" alt="A meter">';
  it('can be enlarged', () => {
    const button = only(`<p>x ${image}</p>`).querySelector('p > button.zoom') as HTMLButtonElement;
    expect(button.type).to.equal('button');
    expect(button.ariaLabel).to.equal('Enlarge the image: A meter');
    expect(button.firstElementChild?.getAttribute('src')).to.equal('https://a.example/a.png');
    expect(only('<img src="https://a.example/a.png">').querySelector('button')?.ariaLabel).to.equal(
      'Enlarge the image',
    );
  });
  it('of a link leads where the link leads', () => {
    const link = only(`<a href="https://a.example/"><b>${image}</b></a>`).querySelector('a');
    expect(link?.querySelector('img')).to.not.equal(null);
    expect(link?.querySelector('button')).to.equal(null);
  });
});

describe('a table', () => {
  it('can be scrolled with the keyboard, under its name', () => {
    const bubble = only('<table><caption> Prices </caption><tr><td>1</td></tr></table>');
    const scroller = bubble.firstElementChild as HTMLElement;
    expect(scroller.className).to.equal('scroller');
    expect([scroller.tabIndex, scroller.role, scroller.ariaLabel]).to.deep.equal([0, 'group', 'Prices']);
    expect(scroller.firstElementChild?.tagName).to.equal('TABLE');
    expect(only('<table><tr><td>1</td></tr></table>').firstElementChild?.ariaLabel).to.equal('Table');
  });
  it('in a table has a scroller of its own', () => {
    const bubble = only('<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>');
    expect(bubble.querySelectorAll('.scroller > table').length).to.equal(2);
  });
});

describe('a reply', () => {
  const type = 'redirection_knowledge';
  it('asks what its handler says', () => {
    const handler = `try {rewordtest('Which one?',{'type':'${type}'});}catch(e){}`;
    expect(replies(`<a href="#" onclick="${handler}">This <b>one</b></a>`)).to.deep.equal([
      {label: 'This one', href: null, click: {text: 'Which one?', extra: {type}}},
    ]);
  });
  it('without a link asks what it says', () => {
    const click = {text: 'Yes, please', extra: {type: 'ask'}};
    expect(replies('<p>Yes,\n please</p>')).to.deep.equal([{label: 'Yes, please', href: null, click}]);
    expect(replies('<a>Yes, please</a>', '<a href="#">Yes, please</a>')).to.deep.equal([
      {label: 'Yes, please', href: null, click},
      {label: 'Yes, please', href: null, click},
    ]);
  });
  it('leads to a page', () => {
    expect(replies('<a href="https://a.example/x">x</a>')).to.deep.equal([
      {label: 'x', href: 'https://a.example/x', click: null},
    ]);
    const handler = `rewordtest('https://a.example/x',{'type':'redirection_newpage'})`;
    expect(replies(`<a href="https://a.example/x" onclick="${handler}">x</a>`)).to.deep.equal([
      {
        label: 'x',
        href: 'https://a.example/x',
        click: {text: 'https://a.example/x', extra: {type: 'redirection_newpage'}},
      },
    ]);
  });
  it('without words is none', () => {
    expect(replies('', '<a href="#"></a>', ' ', '<img src=x>')).to.deep.equal([]);
  });
  it('never runs a script', () => {
    for (const href of [
      'javascript:x()',
      ' jAvA\tscript:x()',
      '&#1;javascript:x()',
      'java&#10;script:x()',
      'data:text/html,x',
      'vbscript:x()',
      'blob:https://a.example/1',
    ]) {
      const [link] = replies(`<a href="${href}">x</a>`);
      expect(link, href).to.deep.equal({label: 'x', href: null, click: {text: 'x', extra: {type: 'ask'}}});
      const {cards} = templated('product_001', {
        title: 'a',
        buttonA: `<a href="${href}">x</a>`,
        imageLink: href,
      });
      expect(cards[0]?.buttons[0]?.href, href).to.equal(null);
      expect(cards[0], href).to.not.have.property('image');
    }
  });
});

describe('a card', () => {
  it('has words, and safe HTML where its text has more', () => {
    const {cards} = templated('product_001', {
      title: 'Kettle &amp; <em>lid</em>',
      subtitle: '<p>1.7 l,\n <strong>steel</strong></p><script>x()</script>',
      numeric: 39,
      imageLink: 'https://a.example/a.png',
      imageName: '" onerror="x()',
      buttonA: '<a href="https://a.example/">Buy</a>',
      buttonB: null,
      buttonC: '<img src=x onerror=x()>',
    });
    expect(cards.map(({body}) => body?.innerHTML)).to.deep.equal(['<p>1.7 l,\n <strong>steel</strong></p>']);
    const [{body, ...card}] = cards as [(typeof cards)[number]];
    expect([card]).to.deep.equal([
      {
        image: {url: 'https://a.example/a.png', name: '" onerror="x()'},
        title: 'Kettle & lid',
        subtitle: '1.7 l, steel',
        numeric: '39',
        buttons: [{label: 'Buy', href: 'https://a.example/', click: null}],
      },
    ]);
  });
});

describe('a side', () => {
  it('has safe HTML', () => {
    const {sidebar} = prepared('x', {
      sidebar: {title: '<b>More</b>', content: '<p onclick="x()">y<img src="https://a.example/a.png"></p>'},
    });
    expect(sidebar?.title).to.equal('More');
    expect(sidebar?.body?.querySelector('p')?.attributes.length).to.equal(0);
    expect(sidebar?.body?.querySelector('.zoom')).to.not.equal(null);
    expect(sidebar).to.not.have.property('url');
  });
});

describe('too much of an answer is cut', () => {
  it('after 200 000 characters', () => {
    const {bubbles, isCut} = prepared('x'.repeat(200_001));
    expect([bubbles[0]?.textContent.length, isCut]).to.deep.equal([200_000, true]);
    expect(prepared('x'.repeat(200_000)).isCut).to.equal(false);
  });
  it('after 50 cards, and 50 steps', () => {
    const cards = (count: number) =>
      templated(
        'carousel_array',
        Array.from({length: count}, (_, index) => ({title: String(index)})),
      );
    expect([cards(50).cards.length, cards(50).isCut]).to.deep.equal([50, false]);
    expect([cards(51).cards.length, cards(51).isCut]).to.deep.equal([50, true]);
    const steps = (count: number): Metadata =>
      count === 1 ? {text: 'x'} : {text: 'x', nextStepResponse: steps(count - 1)};
    const stepped = (count: number) => prepared('x', steps(count));
    expect([stepped(50).steps.length, stepped(50).isCut]).to.deep.equal([50, false]);
    expect([stepped(51).steps.length, stepped(51).isCut]).to.deep.equal([50, true]);
  });
});

describe('the words of what is shown', () => {
  const words = (html: string) => accessibleText(only(html));
  it('are apart where blocks are', () => {
    expect(words('<ul><li>a</li><li>b<br>c</li></ul><table><tr><td>d</td><td>e</td></tr></table>')).to.equal(
      'a b c d e',
    );
    expect(words('<p>o<b>n</b>e <a href="https://a.example/">w<em>or</em>d</a></p>')).to.equal('one word');
  });
});
