import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {clickAttribute, clickOn, createSanitizer} from '../../../src/adapters/sanitize.js';
import {accessibleText} from '../../../src/adapters/accessible-text.js';
import {isShown, renderAnswer} from '../../../src/answers/render-answer.js';
import {labelsOf} from '../../../src/i18n/labels.js';
import {words} from '../../../src/i18n/translations/en.js';
import {decodeContent} from '../../../src/protocol/decode-content.js';
import type {Link, RenderedAnswer} from '../../../src/answers/rendered-answer.js';
import {answers, markup} from '../../unit/protocol/foreign.js';

const en = labelsOf(words, 'en');

const page = window as {RUNS?: number; hacked?: unknown};
const numRuns = page.RUNS || 200;
// New ones at night.
const options = {numRuns, ...(page.RUNS ? {} : {seed: 20261122})};

const sanitize = createSanitizer();
const prepared = (html: string, more: object = {}) =>
  renderAnswer(
    {type: 'answered', html, by: 'https://a.example/', more: more as Record<string, unknown>},
    sanitize,
    en,
  );

const forbidden =
  'script, style, iframe, object, embed, form, input, textarea, select, template, base, link, meta, svg, math, dialog, slot';
const safeAddress = /^(?!\s*(?:javascript|vbscript|data):)/i;

function checkElement(element: Element): void {
  expect(element.querySelector(forbidden)).to.equal(null);
  for (const one of element.querySelectorAll('*')) {
    for (const {name, value} of one.attributes) {
      expect(name).to.not.match(/^on|^data-on|^style$|^srcdoc$|^xlink/);
      if (name === 'href') expect(value).to.match(safeAddress);
      if (name.startsWith('data-')) expect([one.tagName, name]).to.deep.equal(['A', clickAttribute]);
    }
    if (one.tagName === 'A') clickOn(one);
    if (one.tagName === 'BUTTON') expect(one.className).to.equal('zoom');
  }
}

function checkLink({label, href, click}: Link): void {
  expect(label).to.not.equal('');
  if (href === null) expect(click?.text).to.be.a('string');
  else expect(href).to.match(safeAddress);
}

function check({bubbles, cards, replies, sidebar, steps}: RenderedAnswer): void {
  for (const bubble of bubbles) {
    checkElement(bubble);
    expect(accessibleText(bubble)).to.be.a('string');
  }
  if (sidebar?.body) checkElement(sidebar.body);
  for (const link of [...replies, ...cards.flatMap(({buttons}) => buttons)]) checkLink(link);
  for (const step of steps) check(step);
}

describe(`${String(numRuns)} foreign answers`, function () {
  this.timeout(120_000);

  it('are made into elements that do nothing of their own', () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    let shown = 0;
    fc.assert(
      fc.property(answers, more => {
        const {text} = more;
        const one = prepared(typeof text === 'string' ? text : '', more);
        if (isShown(one)) shown++;
        check(one);
      }),
      options,
    );
    expect(Reflect.ownKeys(Object.prototype).length).to.equal(before);
    expect(page.hacked).to.equal(undefined);
    expect(shown).to.be.above(numRuns / 2);
  });

  it('keep their words when they are split', () => {
    const words = (one: RenderedAnswer) =>
      one.bubbles
        .map(({textContent}) => textContent)
        .join('')
        .replace(/\s+/g, '');
    fc.assert(
      fc.property(markup, html => {
        const whole = document.createElement('div');
        whole.innerHTML = sanitize(decodeContent({html}).html.join('')) as string;
        expect(words(prepared(html))).to.equal(whole.textContent.replace(/\s+/g, ''));
      }),
      options,
    );
    expect(page.hacked).to.equal(undefined);
  });
});

describe('a second is enough to prepare', () => {
  const length = 200_000;
  const filled = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  for (const unit of [
    'x',
    ' ',
    '<',
    '<a',
    '<b>',
    '<a>',
    '<hr>',
    '<p><hr>',
    '<div>',
    '<table><tr><td>',
    '<table><tr><td>x</table>',
    '<img src=data:,>',
    '<a href=#>x</a>',
    '<ul><li>',
    '<p>x',
    '<br>',
    '<i><b>',
    '&amp;',
    `<a onclick="reword('`,
    `<a onclick="reword('a',{a:1})">x</a>`,
    ' on',
    '<p a=',
    '<p a="',
    '<!--',
    '<script>',
    '<font><b><p>',
    '\u202E',
  ]) {
    it(`200 000 characters of ${unit}`, () => {
      const text = filled(unit);
      const start = performance.now();
      const {bubbles} = prepared(text);
      for (const bubble of bubbles) accessibleText(bubble);
      const ms = performance.now() - start;
      expect(ms).to.be.below(1000);
    });
  }
  it('50 cards of long fields', () => {
    const long = '<b>x</b>'.repeat(250);
    const card = {title: long, subtitle: long, numeric: long, buttonA: long, buttonB: long, buttonC: long};
    const start = performance.now();
    prepared('', {templateName: 'dydu_carousel_array', templateData: Array.from({length: 60}, () => card)});
    const ms = performance.now() - start;
    expect(ms).to.be.below(1000);
  });
});
