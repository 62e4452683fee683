import {expect} from '@open-wc/testing';
import {createSanitizer} from '../../../src/adapters/sanitize.js';
import type {Metadata} from '../../../src/core/types.js';
import {renderAnswer} from '../../../src/answers/render-answer.js';
import {labelsOf} from '../../../src/i18n/labels.js';
import {words} from '../../../src/i18n/translations/en.js';

const en = labelsOf(words, 'en');

const sanitize = createSanitizer();
const prepared = (html: string, more: Metadata = {}) =>
  renderAnswer({type: 'answered', html, by: 'https://a.example/', more}, sanitize, en);
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

describe('a reply or a button of a card', () => {
  const asks = (type: string) => ({text: 'I want A', extra: {botsource: 792, type}});
  const handler = `onclick="try {rewordtest('I want A',{'botsource':792,'type':'redirection_knowledge'}); return false;}catch(e){}"`;
  it('may be a button, with a picture beside its words', () => {
    const url = 'https://a.example/a.png';
    expect(replies(`<button ${handler}><img src="${url}" alt=""> A</button>`)).to.deep.equal([
      {label: 'A', image: {url, isAlone: false}, href: null, click: asks('redirection_knowledge')},
    ]);
    expect(replies(`<div style="text-align: center"><a href="#" ${handler}>B</a></div>`)[0]?.label).to.equal(
      'B',
    );
  });
  it('may be a picture only, called what it shows, or what it asks', () => {
    const url = 'https://a.example/a.png';
    const image = {url, isAlone: true};
    for (const [alt, label] of [
      ['A house', 'A house'],
      ['', 'I want A'],
    ] as const)
      expect(replies(`<a href="#" ${handler}><img src="${url}" alt="${alt}"></a>`)).to.deep.equal([
        {label, image, href: null, click: asks('redirection_knowledge')},
      ]);
  });
  it('may carry a long address', () => {
    const href = `https://sso.example/login?service=${'a'.repeat(3000)}`;
    const [reply] = replies(`<a href="${href}" target="_blank">Log in</a>`);
    expect([reply?.label, reply?.href]).to.deep.equal(['Log in', href]);
  });
});

describe('a picture of a card', () => {
  it('is one of the server that answered, where its address is relative', () => {
    const imageOf = (imageLink: string) =>
      templated('product_001', {title: 'a', imageLink}).cards[0]?.image?.url;
    expect(imageOf('/servlet/gallery?galleryId=1')).to.equal('https://a.example/servlet/gallery?galleryId=1');
    expect(imageOf('https://b.example/1.png')).to.equal('https://b.example/1.png');
    expect(imageOf('data:image/png;base64,iVBORw0=')).to.equal('data:image/png;base64,iVBORw0=');
  });
});

describe('a frame', () => {
  const links = (html: string) =>
    [...only(html).querySelectorAll('a')].map(link => [link.textContent, link.getAttribute('href')]);
  it('is a link that says whose content it is', () => {
    expect(
      links('<p>The film</p><iframe src="https://video.example/embed/abc" width="300"></iframe>'),
    ).to.deep.equal([['video.example', 'https://video.example/embed/abc']]);
    expect(links('<iframe title="How to pay" src="http://a.example:81/x"></iframe>')).to.deep.equal([
      ['How to pay (a.example:81)', 'http://a.example:81/x'],
    ]);
    expect(only('<iframe src="https://a.example/" onload=x()></iframe>').querySelector('iframe')).to.equal(
      null,
    );
  });
  it('of anything but the web is none', () => {
    for (const src of [
      'javascript:x()',
      'data:text/html,x',
      'blob:https://a.example/1',
      '/page.html',
      'https://',
      '',
    ])
      expect(links(`x<iframe src="${src}"></iframe>`), src).to.deep.equal([]);
    expect(links('x<iframe srcdoc="<script>x()</script>"></iframe>')).to.deep.equal([]);
  });
});
