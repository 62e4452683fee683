import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Fields} from '../../../demo/server/envelope.js';
import {fixtureNames} from '../../../demo/server/fixtures.js';
import {decodeContent} from '../../../src/protocol/decode-content.js';
import {feedbackOf} from '../../../src/protocol/feedback.js';
import {answer, content, more, origin, stored} from './stored.js';

const words = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

describe('every answer', () => {
  for (const name of fixtureNames('answers')) {
    test(`${name} is read the same in its envelope`, () => {
      const {html, more} = answer(name);
      const {html: bubbles, cards, replies, steps} = content(name);
      if (!name.startsWith('broken-')) {
        const {text, typeResponse} = stored('answers', name) as Fields;
        assert.equal(html, text);
        assert.equal(more?.['typeResponse'], typeResponse);
      }
      assert.ok(bubbles.length > 0 && cards.length <= 50 && replies.length <= 9 && steps.length <= 50);
      feedbackOf(more ?? {});
    });
  }
});

describe('quick replies', () => {
  test('all nine, in order', () => {
    const {replies} = content('quick-replies-all');
    assert.deepEqual(
      replies.map(words),
      Array.from({length: 9}, (_, index) => `Choice ${index + 1}`),
    );
    assert.match(replies[8] ?? '', /rewordtest\('Choice 9'/);
  });
  test('of which some are not there', () => {
    const {html, replies, cards, isCut} = content('quick-replies-nine');
    assert.deepEqual(
      replies.map(words),
      Object.entries(JSON.parse(String(more('quick-replies-nine')['templateData'])) as Fields)
        .filter(([, html]) => html !== null && html !== '')
        .map(([, html]) => words(html as string)),
    );
    assert.equal(
      words(replies[1] ?? ''),
      'Three, with words that do not fit on a single line of a narrow window',
    );
    assert.deepEqual([html, cards, isCut], [['<p>Pick any: some are not there.</p>'], [], false]);
  });
  test('with a text that is split at its own mark only', () => {
    assert.deepEqual(content('quick-replies-split').html, [
      '<p>First this.</p>',
      '<p>Then this, with <hr />a line that does not split it.</p>',
    ]);
    assert.equal(content('text-split').html.length, 1);
  });
  test('in an array are none', () => {
    assert.deepEqual(content('broken-quick-replies-array').replies, []);
  });
});

describe('cards', () => {
  test('one product', () => {
    const {cards, html} = content('product');
    assert.deepEqual(html, ['<p>Our pick</p>']);
    const [{buttons, ...card}] = cards as [(typeof cards)[number]];
    assert.deepEqual(card, {
      image: {
        url: `${origin}/servlet/gallery?galleryId=00000000-0000-4000-8000-000000000002`,
        name: 'Picture of Kettle',
      },
      title: 'Kettle',
      numeric: '39',
      subtitle: '1.7 litres, stainless steel',
    });
    assert.deepEqual(buttons.map(words), ['Buy', 'More', 'Delivery']);
  });
  test('without an image', () => {
    assert.deepEqual(content('product-minimal').cards, [
      {title: 'Only a title', subtitle: '', numeric: '', buttons: []},
    ]);
  });
  test('of a carousel with numbers in its names, whatever is missing', () => {
    const {cards} = content('carousel');
    assert.deepEqual(
      cards.map(({title, numeric, buttons}) => [title, numeric, ...buttons.map(words)]),
      [
        ['Kettle', '39', 'Buy', 'More', 'Delivery'],
        ['Toaster', '29', 'Buy', 'Delivery'],
        ['Lamp', '39', 'Buy'],
      ],
    );
    const templateData = {title10: 'j', title1: 'a', title2: null, imageLink2: null, buttonB3: 'c'};
    const gap = decodeContent({html: '', more: {templateName: 'dydu_carousel_001', templateData}});
    assert.deepEqual(
      gap.cards.map(({title, buttons}) => title || buttons[0]),
      ['a', 'c', 'j'],
    );
  });
  test('of which nothing is said are none', () => {
    const none = {title: null, subtitle: null, imageLink: '', buttonA: null};
    const cardsOf = (templateName: string, templateData: unknown) =>
      decodeContent({html: 'x', more: {templateName, templateData}}).cards.length;
    assert.equal(cardsOf('dydu_carousel_array', [none, {...none, buttonC: 'c'}, {}]), 1);
    assert.equal(cardsOf('dydu_product_001', none), 0);
  });
  test('have pictures of the web, of the server that answered, or in the address itself', () => {
    const imageOf = (imageLink: string) =>
      decodeContent({
        html: '',
        more: {templateName: 'dydu_product_001', templateData: {title: 'a', imageLink}},
      }).cards[0]?.image?.url;
    for (const address of [
      '/servlet/gallery?galleryId=1',
      'gallery/1.png',
      'https://cdn.example/1.png',
      'data:image/png;base64,iVBORw0=',
    ])
      assert.equal(imageOf(` ${address}`), address);
    for (const bad of [
      '//evil.example/1.png',
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://a/b',
      '&#1;javascript:x()',
    ])
      assert.equal(imageOf(bad), undefined, bad);
  });
  test('of a carousel in an array', () => {
    const titles = (name: string) => content(name).cards.map(({title}) => title);
    assert.deepEqual(titles('carousel-array'), ['Kettle', 'Toaster', 'Lamp', 'Radio', 'Heater']);
    assert.deepEqual(titles('carousel-one'), ['Kettle']);
    assert.deepEqual(titles('broken-carousel-empty'), []);
    assert.deepEqual(titles('broken-carousel-object'), []);
    assert.deepEqual(titles('broken-carousel-items'), ['A card', '']);
  });
  test('that cannot be read leave the text', () => {
    for (const name of [
      'broken-template-json',
      'broken-template-array',
      'broken-template-null',
      'broken-base64',
    ])
      assert.deepEqual([content(name).cards, content(name).html], [[], [answer(name).html]], name);
  });
  test('of a script have no image', () => {
    assert.equal(content('broken-script').cards[0]?.image, undefined);
  });
});

test('a template that nobody knows leaves its text', () => {
  for (const name of ['template-unknown', 'template-upload']) {
    const {html, cards, replies, steps} = content(name);
    assert.deepEqual([html, cards, replies, steps], [[answer(name).html], [], [], []], name);
  }
});

describe('steps', () => {
  test('are in order, each with its own side', () => {
    const {steps, html, sidebar} = content('steps');
    assert.equal(steps.length, 3);
    assert.deepEqual(
      steps.map(({sidebar}) => sidebar?.title),
      ['The breaker', 'The display', 'The end'],
    );
    assert.deepEqual([html, sidebar], [steps[0]?.html, steps[0]?.sidebar]);
    assert.ok(steps.every(({steps, isCut}) => steps.length === 0 && !isCut));
  });
  test('may have choices and cards', () => {
    const {steps} = content('steps-mixed');
    assert.deepEqual(
      steps.map(({replies, cards}) => [replies.length, cards.length]),
      [
        [0, 0],
        [2, 0],
        [0, 1],
      ],
    );
  });
  test('are none where there is only one answer', () => {
    for (const name of ['text-plain', 'broken-types']) assert.deepEqual(content(name).steps, []);
  });
});

test('a side has HTML or an address', () => {
  assert.deepEqual(content('sidebar-url').sidebar, {
    title: 'Help pages',
    html: '<p>More</p>',
    url: 'https://shop.example/help',
  });
  assert.deepEqual(content('sidebar-untitled').sidebar, {title: '', html: '<p>Only content.</p>'});
  assert.match(content('sidebar-html').sidebar?.html ?? '', /^<h4>All of it<\/h4>/);
  for (const name of ['broken-sidebar-types', 'broken-missing-fields', 'broken-types', 'text-plain'])
    assert.equal(content(name).sidebar, undefined, name);
  for (const name of ['broken-addresses', 'broken-address-data', 'broken-address-relative'])
    assert.equal(content(name).sidebar?.url, undefined, name);
});

test('the type of an answer tells how the question was understood', () => {
  const understanding = (typeResponse: string) =>
    decodeContent({html: '', more: {typeResponse}}).understanding;
  assert.deepEqual(['RWOneReword', 'RWMultipleRewords', 'GBMisunderstoodQuestion'].map(understanding), [
    'reworded',
    'reworded',
    'misunderstood',
  ]);
  for (const type of ['DMUnderstoodQuestion', 'RWReword', 'DMRewordClicked', 'xGB', ''])
    assert.equal(understanding(type), 'understood', type);
  assert.equal(content('reword-one').understanding, 'reworded');
  assert.equal(content('reword-many').understanding, 'reworded');
  assert.equal(content('misunderstood').understanding, 'misunderstood');
});
