/** `javascript:`, `data:` and `vbscript:` in everything that takes an address, and as many spellings as there are. */
import type {Group} from './group.js';

const hostile = [
  'javascript:alert(1)',
  'data:text/html,<script>parent.alert(1)</script>',
  'vbscript:alert(1)',
] as const;

/** Each address in each of them. */
const carriers: readonly ((url: string) => string)[] = [
  url => `<a href="${url}">a</a>`,
  url => `<a href="https://a.example/" ping="${url}">a</a>`,
  url => `<map name=m><area href="${url}" shape=default></map><img usemap=#m src=x>`,
  url => `<form action="${url}"><input type=submit></form>`,
  url => `<button formaction="${url}">a</button><input type=image formaction="${url}" src=x>`,
  url => `<iframe src="${url}"></iframe><frameset><frame src="${url}"></frameset>`,
  url => `<object data="${url}"></object><embed src="${url}"><applet code="${url}"></applet>`,
  url => `<img src="${url}" lowsrc="${url}" dynsrc="${url}" longdesc="${url}">`,
  url => `<img srcset="${url} 1x, ${url} 2x"><picture><source srcset="${url}"><img></picture>`,
  url =>
    `<video src="${url}" poster="${url}"><track src="${url}" default></video><audio src="${url}"></audio>`,
  url => `<table background="${url}"><td background="${url}">a</table>`,
  url => `<body background="${url}">a`,
  url => `<blockquote cite="${url}">a</blockquote><q cite="${url}">a</q><ins cite="${url}">a</ins>`,
  url =>
    `<svg><a xlink:href="${url}"><text y=1em>a</text></a><a href="${url}"><text y=2em>a</text></a></svg>`,
  url => `<svg><use href="${url}#x"/><image href="${url}"/><feImage xlink:href="${url}"/></svg>`,
  url => `<svg><a><animate attributeName=href values="${url}"/><text y=1em>a</text></a></svg>`,
  url => `<svg><a><set attributeName=xlink:href to="${url}"/><text y=1em>a</text></a></svg>`,
  url => `<math href="${url}"><mi href="${url}" xlink:href="${url}">a</mi></math>`,
  url => `<math><maction actiontype="statusline#x" xlink:href="${url}">a</maction></math>`,
  url => `<link rel=stylesheet href="${url}"><link rel=import href="${url}">`,
  url => `<base href="${url}"><a href="/x">a</a>`,
  url => `<meta http-equiv=refresh content="0;url=${url}">`,
  url => `<isindex action="${url}" type=image><xml src="${url}"></xml><layer src="${url}"></layer>`,
  url => `<portal src="${url}"></portal><fencedframe src="${url}"></fencedframe>`,
];

const spellings: readonly string[] = [
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript\t:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u00A0javascript:alert(1)',
  '\u2028javascript:alert(1)',
  '\u3000javascript:alert(1)',
  '\uFEFFjavascript:alert(1)',
  '\u200Bjavascript:alert(1)',
  'java&#9;script:alert(1)',
  'java&#x0A;script:alert(1)',
  'java&Tab;script&NewLine;&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#0000106&#0000097vascript:alert(1)',
  '&#x6A&#x61vascript:alert(1)',
  '&#1;javascript:alert(1)',
  'javascript&#58;alert(1)',
  'javascript:%61lert(1)',
  'javascript://%0Aalert(1)',
  'javascript://https://a.example/%0Aalert(1)',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'jar:javascript:alert(1)!/',
  'livescript:alert(1)',
  'mocha:alert(1)',
  'VBScript:alert(1)',
  'vb\nscript:alert(1)',
  'DATA:text/html,<script>parent.alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuYWxlcnQoMSk8L3NjcmlwdD4=',
  'da\tta:text/html,<script>parent.alert(1)</script>',
  'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22alert(1)%22/>',
  'data:application/xhtml+xml,<x/>',
  'blob:https://a.example/0',
  'filesystem:https://a.example/temporary/x',
  'file:///etc/passwd',
  'ftp://evil.example/',
  'xmpp:a@evil.example',
  'ms-word:ofe|u|https://evil.example/',
  'intent://x#Intent;scheme=javascript;end',
];

const escaped = (url: string): string => url.replaceAll('"', '&quot;');

export const targets: Group = {
  name: 'targets',
  payloads: carriers.flatMap(carrier => hostile.map(carrier)),
};

export const spelled: Group = {
  name: 'targets, in other spellings',
  payloads: spellings
    .map(escaped)
    .map(url => `<a href="${url}">a</a><area href="${url}"><svg><a xlink:href="${url}">a</a></svg>`),
};
