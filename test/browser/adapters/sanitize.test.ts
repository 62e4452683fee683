import {expect} from '@open-wc/testing';
import {createSanitizer} from '../../../src/adapters/sanitize.js';
import {accessibleText} from '../../../src/adapters/accessible-text.js';

describe('foreign HTML', () => {
  const sanitize = createSanitizer();
  const clean = (html: string) => {
    const holder = document.implementation.createHTMLDocument().body;
    holder.innerHTML = sanitize(html) as string;
    return holder.innerHTML;
  };

  const cases: readonly (readonly [string, string])[] = [
    ['<p>Hello <b>you</b></p>', '<p>Hello <b>you</b></p>'],
    ['<script>x()</script>a', 'a'],
    [
      '<img src="https://x.example/a.png" onerror="x()" alt="a">',
      '<img src="https://x.example/a.png" alt="a">',
    ],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    [
      '<a href="https://x.example/">a</a>',
      '<a href="https://x.example/" target="_blank" rel="noopener noreferrer">a</a>',
    ],
    ['<p style="color:red" class="hidden">a</p>', '<p>a</p>'],
    ['<style>p{}</style><iframe srcdoc="b"></iframe>a', 'a'],
    ['<form action="https://x.example"><input name="a"><button>b</button></form>', 'b'],
    ['<label for="input" part="send">a</label>', '<label>a</label>'],
    ['<video autoplay background="https://x.example/a.png"></video>', '<video></video>'],
    [
      '<map><area href="https://x.example/"></map>',
      '<map><area href="https://x.example/" target="_blank" rel="noopener noreferrer"></map>',
    ],
    [
      '<a href="ftp://x.example/">a</a><a href="tel:1">b</a>',
      '<a>a</a><a href="tel:1" target="_blank" rel="noopener noreferrer">b</a>',
    ],
    ['<p data-click="x" tabindex="1" autofocus>a</p>', '<p>a</p>'],
  ];
  for (const [foreign, safe] of cases) {
    it(foreign, () => {
      expect(clean(foreign)).to.equal(safe);
    });
  }

  it('names nothing that could hide a property of the document', () => {
    const {body} = new DOMParser().parseFromString(clean('<a name="cookie" id="forms">a</a>'), 'text/html');
    expect(body.firstElementChild?.hasAttribute('id')).to.equal(false);
    expect(body.firstElementChild?.hasAttribute('name')).to.equal(false);
  });

  it('asks a question where it had a handler that did', () => {
    const link = `<a href="#" class="reword" onclick="try {reword('Mon profil est &quot;x&quot;',{'type':'redirection_knowledge'}); return false;}catch(e){}">x</a>`;
    const holder = document.createElement('div');
    holder.innerHTML = clean(link);
    expect(holder.firstElementChild?.getAttribute('href')).to.equal('#');
    expect(JSON.parse(holder.firstElementChild?.getAttribute('data-click') ?? '')).to.deep.equal({
      text: 'Mon profil est "x"',
      extra: {type: 'redirection_knowledge'},
    });
  });

  it('has words', () => {
    const content = document.createElement('div');
    content.innerHTML = '<p>Hel<b>lo</b>\n you</p><p>there<br>and</p>';
    expect(accessibleText(content)).to.equal('Hello you there and');
    expect(content.innerHTML).to.contain('<br>and');
    expect(accessibleText(null)).to.equal('');
  });
});
