import {expect} from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import createLean from 'lean-dompurify';
import {createSanitizer} from '../../src/adapters/sanitize.js';

const words = (text: string) => text.trim().split(/\s+/);

const tags = words(`
  a abbr address annotation-xml article audio b base blockquote body br button custom-element desc details dialog div
  dl em embed fieldset figure font foreignObject form frame frameset g h1 head html i iframe image img input li link
  listing malignmark marquee math meta mglyph mi mo mn ms mtext mtable noembed noframes noscript object ol option
  output p param path picture plaintext pre script section select slot small source span strong style sub summary svg
  table tbody td template textarea tfoot th thead title tr track ul use var video xmp animate set`);

/** Those that the parser moves, closes, empties or reads as text, or that are of another namespace. */
const special = words(`
  a annotation-xml b body button custom-element desc font foreignObject form g html iframe li math mglyph mi mtext
  noscript option p plaintext pre script select style svg table td template textarea title tr use xmp`);

const attributes = [
  'href="javascript:x()"',
  'href="&#1;java&#3;script:x()"',
  'href="https://x.example/?a=1"',
  'href="#there"',
  'href="data:text/html,x"',
  'href="mailto:a@x.example"',
  'href="unknown:x"',
  'xlink:href="javascript:x()"',
  'xlink:href="data:image/png,x"',
  'src="data:image/png,x"',
  'src="//x.example/a"',
  'srcset="javascript:x()"',
  'srcdoc="<script>x()</script>"',
  'onclick="x()"',
  'onerror=x()',
  'OnLoad=x()',
  'data-onclick="reword(\'Where?\',{})"',
  'data-a="b"',
  'aria-label="x"',
  'role="img"',
  'style="color:red"',
  'class="a"',
  'id="forms"',
  'id="x"',
  'name="attributes"',
  'name="cookie"',
  'name="user-content-x"',
  'is="custom-element"',
  'for="x"',
  'patchsrc="x"',
  'action="javascript:x()"',
  'formaction="javascript:x()"',
  'attributeName="href"',
  'target="_top"',
  'title="</style><img src=x onerror=x()>"',
  'title="--><b>"',
  'title="javascript:x()"',
  'alt="{{a}}<%b%>${c}"',
  'encoding="text/html"',
  'encoding="application/xhtml+xml"',
  'xmlns="http://www.w3.org/2000/svg"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'fill="red"',
  'viewBox="0 0 1 1"',
  'mathcolor="red"',
  'display="block"',
  'shadowrootmode="open"',
  'popover',
  'autofocus',
  'checked',
  'tabindex=1',
  'contenteditable',
  'value=" x "',
  'type="hidden"',
];

const texts = [
  'words',
  ' \n ',
  '&lt;img src=x onerror=x()&gt;',
  '&amp;lt;b&amp;gt;',
  '<!-- a -->',
  '<!--><b>-->',
  '<!-- </style><img src=x onerror=x()> -->',
  '<![CDATA[ <b>a</b> ]]>',
  '<?php x() ?>',
  '{{a}} <%b%> ${c}',
  '</p>',
  '</br>',
  '</svg>',
  '</math>',
  '</form>',
  '</noscript>',
  '<',
  '\u0000',
];

/** The same sequence in every run: a linear congruence. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function documents(count: number): readonly string[] {
  const roll = dice(1);
  const one = (list: readonly string[]) => list[roll(list.length)] ?? '';
  const open = () => `<${one(tags)} ${Array.from({length: roll(4)}, () => one(attributes)).join(' ')}>`;
  const piece = () => [open, open, open, () => one(texts), () => `</${one(tags)}>`][roll(5)]?.() ?? '';
  return Array.from({length: count}, () => Array.from({length: 1 + roll(14)}, piece).join(''));
}

describe('the sanitizer that is built', () => {
  const whole = createSanitizer(createDOMPurify(window));
  const built = createSanitizer(createLean(window));
  const text = (safe: {toString(): string}) => safe.toString();
  const same = (html: string) => {
    expect(text(built(html)), html).to.equal(text(whole(html)));
  };

  it('is another program than the one it comes from', () => {
    expect(createLean(window).setConfig).to.equal(undefined);
    expect(createDOMPurify(window).setConfig).to.be.a('function');
  });

  it('says the same of nothing and of words', () => {
    for (const html of ['', ' ', '\n a', 'a < b', '<', '0']) same(html);
  });

  it('says the same of every attribute on every tag', () => {
    for (const tag of tags) {
      for (const attribute of attributes) same(`<${tag} ${attribute}>a</${tag}>`);
    }
  });

  it('says the same of each tag with a parser’s rule in each other, in every namespace', () => {
    for (const outer of special) {
      for (const inner of special) {
        same(`<${outer}><${inner}><img src=x onerror=x()>a</${inner}></${outer}>`);
        same(`<svg><${outer}><${inner}>a</svg>`);
        same(`<math><mtext><${outer}><${inner}>a</math>`);
      }
    }
  });

  it('says the same of documents that nobody would write', () => {
    for (const html of documents(3000)) same(html);
  });
});
