/** No attacks: what must still be there, lest everything pass because nothing is shown. */
export const harmless: readonly (readonly [payload: string, kept: string])[] = [
  ['<p>Hello <b>you</b></p>', 'p > b'],
  ['<a href="https://a.example/?x=1#y">a</a>', 'a[href="https://a.example/?x=1#y"]'],
  ['<a href="http://a.example/">a</a>', 'a[href]'],
  ['<a href="//a.example/">a</a>', 'a[href]'],
  ['<a href="/contact:us">a</a>', 'a[href]'],
  ['<a href="contact.html?a:b">a</a>', 'a[href]'],
  ['<a href="#there">a</a>', 'a[href]'],
  ['<a href="mailto:help@a.example?subject=Meter">a</a>', 'a[href^="mailto:"]'],
  ['<a href="tel:+33123456789">a</a>', 'a[href^="tel:"]'],
  ['<a href=TEL:+33123456789>a</a>', 'a[href]'],
  ['<img src="https://a.example/a.png" alt="a">', 'img[src][alt]'],
  ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="a">', 'img[src][alt]'],
  ['<img srcset="https://a.example/a.png 1x, https://a.example/b.png 2x" alt="a">', 'img[srcset]'],
  [
    '<video controls src="https://a.example/a.mp4" poster="https://a.example/a.png"></video>',
    'video[controls]',
  ],
  ['<details open><summary>a</summary><p>b</p></details>', 'details[open] > summary'],
  ['<p style="color: red" onmouseover="x()">a</p>', 'p'],
  ['<table><tr><th scope=row>a</th><td colspan=2>b</td></tr></table>', 'th[scope] + td[colspan]'],
  [
    '<p id=a lang=fr dir=ltr title=b>a</p><a href="#user-content-a">b</a>',
    '#user-content-a[lang][dir][title]',
  ],
  [`<a href="#" class="reword" onclick="reword('a',{'type':'x'})">a</a>`, 'a[data-click][href="#"]'],
];
