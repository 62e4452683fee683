import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Fields} from '../../../demo/server/envelope.js';
import type {AnswerContent} from '../../../src/core/answer-content.js';
import {decodeContent} from '../../../src/protocol/decode-content.js';
import {content} from './stored.js';

describe('what is too much is cut', () => {
  const carousel = (count: number, templateName: string) => {
    const cards = Array.from({length: count}, (_, index) => ({title: `Card ${index + 1}`}));
    const numbered = Object.fromEntries(cards.map(({title}, index) => [`title${index + 1}`, title]));
    const templateData = JSON.stringify(templateName.endsWith('array') ? cards : numbered);
    return decodeContent({html: 'x', more: {templateName, templateData}});
  };
  const steps = (count: number, text: string): Fields => ({
    text,
    ...(count > 1 && {nextStepResponse: steps(count - 1, text)}),
  });
  const stepped = (count: number, text: string) => decodeContent({html: text, more: steps(count, text)});

  test('a text after 200 000 characters', () => {
    const exact = decodeContent({html: 'x'.repeat(200_000)});
    const long = decodeContent({html: 'x'.repeat(200_001)});
    assert.deepEqual([exact.html[0]?.length, exact.isCut], [200_000, false]);
    assert.deepEqual([long.html[0]?.length, long.isCut], [200_000, true]);
    assert.equal(content('broken-vast-text').isCut, true);
  });
  test('a text after 3000 tags', () => {
    const exact = decodeContent({html: '<b>x</b>'.repeat(1500)});
    const long = decodeContent({html: '<b>x</b>'.repeat(1501)});
    assert.deepEqual([exact.html[0]?.length, exact.isCut], [12_000, false]);
    assert.deepEqual([long.html[0]?.length, long.isCut], [12_000, true]);
  });
  test('a text after 100 images', () => {
    const images = (count: number) => decodeContent({html: `x${'<IMG src="a">y'.repeat(count)}`});
    assert.deepEqual([images(100).html[0]?.length, images(100).isCut], [1401, false]);
    assert.deepEqual([images(101).html[0]?.length, images(101).isCut], [1401, true]);
  });
  test('a carousel after 50 cards', () => {
    for (const name of ['dydu_carousel_array', 'dydu_carousel_001']) {
      const [exact, long] = [carousel(50, name), carousel(51, name)];
      assert.deepEqual([exact.cards.length, exact.isCut], [50, false], name);
      assert.deepEqual([long.cards.length, long.isCut], [50, true], name);
      assert.equal(long.cards[49]?.title, 'Card 50');
    }
    assert.equal(content('broken-vast-carousel').isCut, true);
  });
  test('steps after 50, which share the characters', () => {
    const [exact, long] = [stepped(50, 'x'), stepped(51, 'x')];
    assert.deepEqual([exact.steps.length, exact.isCut], [50, false]);
    assert.deepEqual([long.steps.length, long.isCut], [50, true]);
    assert.deepEqual(
      [content('broken-vast-steps').steps.length, content('broken-vast-steps').isCut],
      [50, true],
    );
    const vast = stepped(4, 'x'.repeat(60_000));
    assert.deepEqual(
      vast.steps.map(({html}) => html[0]?.length),
      [50_000, 50_000, 50_000, 50_000],
    );
    assert.equal(vast.isCut, true);
  });
  test('replies after 50, which are in the order of their numbers', () => {
    const replies = (count: number) =>
      decodeContent({
        html: '',
        more: {
          templateName: 'dydu_quick_reply_001',
          templateData: Object.fromEntries(
            [...Array(count).keys()]
              .reverse()
              .map(index => [`button${String(index + 1)}`, `r${String(index + 1)}`]),
          ),
        },
      });
    assert.deepEqual([replies(50).replies.length, replies(50).isCut], [50, false]);
    assert.deepEqual([replies(51).replies.length, replies(51).isCut], [50, true]);
    assert.deepEqual([replies(12).replies[1], replies(12).replies[11]], ['r2', 'r12']);
  });
  test('a link is whole, or left out', () => {
    const link = (length: number) => `<a href="https://sso.example/?service=${'a'.repeat(length)}">x</a>`;
    for (const [templateName, name] of [
      ['dydu_quick_reply_001', 'button1'],
      ['dydu_product_001', 'buttonB'],
    ] as const) {
      const read = (length: number) =>
        decodeContent({html: '', more: {templateName, templateData: {title: 't', [name]: link(length)}}});
      const links = ({replies, cards}: AnswerContent) => [
        ...replies,
        ...cards.flatMap(({buttons}) => buttons),
      ];
      assert.deepEqual([links(read(10_000)), read(10_000).isCut], [[link(10_000)], false]);
      assert.deepEqual([links(read(30_000)), read(30_000).isCut], [[], true]);
    }
  });
  test('a field of a card, a title', () => {
    const long = 'x'.repeat(5000);
    const data = (templateName: string, templateData: Fields) =>
      decodeContent({html: '', more: {templateName, templateData, sidebar: {title: long, content: 'y'}}});
    const {cards, sidebar} = data('dydu_product_001', {title: long});
    assert.equal(cards[0]?.title.length, 2000);
    assert.equal(sidebar?.title.length, 2000);
    const tags = data('dydu_product_001', {title: '<b>x</b>'.repeat(26)});
    assert.equal(tags.cards[0]?.title, '<b>x</b>'.repeat(25));
  });
});
