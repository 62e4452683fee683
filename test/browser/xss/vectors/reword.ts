/** The platform's own links, with content that hopes to be run. */
import type {Group} from './group.js';

const link = (handler: string, rest = ''): string => `<a href="#" onclick="${handler}"${rest}>a</a>`;

export const rewords: Group = {
  name: 'reformulation links',
  payloads: [
    link(`reword('a',{});alert(1)`),
    link(`reword('a',{x:alert(1)})`),
    link(`reword(alert(1),{})`),
    link(`reword(''+alert(1)+'',{})`),
    link(`try {reword('a',{'type':'x'}); return false;}catch(e){alert(1)}`),
    link(`alert(1);reword('a',{})`),
    link(`reword('javascript:alert(1)',{})`),
    link(`reword('https://evil.example/',{'type':'redirection_newpage'})`),
    link(`reword('https://evil.example/',{'type':'redirection','__proto__':'x','constructor':1})`),
    link(`reword('&lt;img src=x onerror=alert(1)&gt;',{})`),
    link(`reword('&quot;><img src=x onerror=alert(1)>',{})`),
    link(`reword('\\x3cscript\\x3ealert(1)\\x3c/script\\x3e',{})`),
    link(`reword('a',{})`, ' style="position:fixed;inset:0" class=launcher id=input target=_top'),
    `<a href="javascript:reword('a',{});alert(1)">a</a>`,
    `<a href="javascript:alert(1)" onclick="reword('a',{})">a</a>`,
    `<a data-onclick="reword('a',{});alert(1)" href="javascript:alert(1)">a</a>`,
    `<p onclick="reword('a',{});alert(1)">a</p>`,
    `<img src=x onerror="reword('a',{});alert(1)">`,
    `<svg><a onclick="reword('a',{});alert(1)" href="javascript:alert(1)"><text y=1em>a</text></a></svg>`,
    `<a/onclick="reword('a',{});alert(1)"href=#>a</a>`,
    `<a href=# onclick="${`reword('`.repeat(2000)}">a</a>`,
  ],
};
