import {expect} from '@open-wc/testing';
import {accessibleText} from '../../../src/adapters/accessible-text.js';
import {elementOf} from '../../../src/adapters/bubbles.js';
import {clickOn, createSanitizer} from '../../../src/adapters/sanitize.js';

const sanitize = createSanitizer();
const made = (html: string) => elementOf(sanitize(html));
const clickIn = (html: string) => {
  const link = made(html).querySelector('a');
  return link && clickOn(link)?.text;
};

describe('what HTML means', () => {
  for (const html of [
    `<a title="Prices > 10" href="#" onclick="reword('Here',{'type':'ask'})">x</a>`,
    `<a title='a "> b' onclick="reword('Here',{'type':'ask'})">x</a>`,
    `<a href="#"onclick="reword('Here',{'type':'ask'})">x</a>`,
    `<a/onclick="reword('Here',{'type':'ask'})">x</a>`,
    `<a href=# x=1"2 ONCLICK = "reword('Here',{'type':'ask'})">x</a>`,
    `<button onclick="reword('Here',{'type':'ask'})">x</button>`,
    `<p><button href="https://a.example/" title="a > b" onclick="rewordtest('Here',{'type':'ask'})"><img alt=""> x</button></p>`,
    `<a href="#" onclick="reword('Here')">x</a>`,
    `<a href="javascript:reword('Here',{'type':'ask'})">x</a>`,
  ])
    it(`finds the click in ${html}`, () => {
      expect(clickIn(html)).to.equal('Here');
    });
  it('leaves a button in a link to the link', () => {
    const element = made('<a href="https://a.example/"><button>Go <b>on</b></button></a>');
    expect(element.querySelector('a[href="https://a.example/"]')?.textContent).to.equal('Go on');
  });
  it('makes no handler of words that look like one', () => {
    expect(made(`<p title="x onclick=y">a style=b</p>`).innerHTML).to.equal(
      '<p title="x onclick=y">a style=b</p>',
    );
  });
  for (const href of ['sms:+33600000000', 'tel:1', 'mailto:a@b.example', '#delivery'])
    it(`keeps the address ${href}`, () => {
      expect(made(`<a href="${href}">x</a>`).querySelector('a')?.getAttribute('href')).to.equal(href);
    });
  it('stays in the tab for a part of the page', () => {
    expect(made('<a href="#delivery">x</a>').querySelector('a')?.target).to.equal('');
    expect(made('<a href="/x#delivery">x</a>').querySelector('a')?.target).to.equal('_blank');
  });
  for (const hidden of [
    '<b hidden>no</b>',
    '<b style="color:red; display : none">no</b>',
    '<b style="visibility:hidden">no</b>',
  ])
    it(`shows nobody ${hidden}`, () => {
      expect(made(`yes ${hidden}`).textContent).to.equal('yes ');
    });
  it('says what is only meant to be heard', () => {
    for (const name of ['sr-only', 'x visually-hidden']) {
      const element = made(`page <span class="${name}" style="display: none;">new window</span>`);
      expect(element.querySelector('span')?.className).to.equal('hidden');
      expect(accessibleText(element)).to.equal('page new window');
    }
  });
});

describe('an answer stays in its bubble', () => {
  for (const attribute of [
    'aria-owns="x"',
    'aria-modal="true"',
    'aria-labelledby="x"',
    'aria-live="assertive"',
    'role="dialog"',
    'role="alert"',
    'role="main"',
    'id="x"',
    'name="x"',
    'accesskey="s"',
    'class="hidden"',
  ])
    it(`without ${attribute}`, () => {
      expect(made(`<p ${attribute}>a</p>`).innerHTML).to.equal('<p>a</p>');
    });
  for (const tag of ['main', 'nav', 'header', 'footer', 'aside'])
    it(`as no landmark: ${tag}`, () => {
      expect(made(`<${tag}><p>a</p></${tag}>b`).innerHTML).to.equal('<div><p>a</p></div>b');
    });
  it('with the names of its images and lists', () => {
    const html = '<span role="img" aria-label="Star">★</span><i aria-hidden="true">x</i>';
    expect(made(html).innerHTML).to.equal(html);
  });
});

it('keeps 50 attributes of a tag', () => {
  const many = Array.from({length: 40_000}, (_, at) => `a${String(at)}`).join(' ');
  const whole = `<p ${many} title="late">a</p><p ${'lang="fr" '.repeat(3)}title="b > c">d</p>`;
  const [first, second] = made(whole).children;
  expect([first?.getAttribute('title'), second?.getAttribute('title')]).to.deep.equal([null, 'b > c']);
});
