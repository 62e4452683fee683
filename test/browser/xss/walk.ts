/** What must not be found in an answer that is shown. */

const tags = new Set(
  `applet base bgsound button dialog dydu-chatbox embed fencedframe form frame frameset iframe input link meta
  noscript object option portal script select slot style template textarea title xmp`.match(/\S+/g),
);

const attributes =
  /^(on.*|style|class|part|exportparts|slot|for|form|autofocus|autoplay|tabindex|accesskey|contenteditable|popover.*|command.*|ping|srcdoc|background|action|formaction|http-equiv|shadowroot.*|patchsrc|nonce)$/;

const addresses =
  /^(href|src|cite|data|longdesc|poster|lowsrc|dynsrc|codebase|manifest|profile|usemap|icon|archive|.*:href)$/;

const shows = 'img, source, audio, video, track';

const protocols = /^(https?|mailto|tel):$/;

/** A picture or a film may be in the answer itself: it loads nothing, and no script runs in it. */
const isInline = (element: Element, name: string, protocol: string): boolean =>
  protocol === 'data:' && name === 'src' && element.matches(shows);

/** But for what is put around pictures and tables: an answer has no classes of its own. */
export const sinsIn = (turn: Element): readonly string[] =>
  [...turn.querySelectorAll('.answer :not(button.zoom, div.scroller)')].flatMap(element =>
    sinsOf(element).map(sin => `${element.localName}: ${sin}`),
  );

function sinsOf(element: Element): string[] {
  const sins = [...element.attributes].filter(attribute => isSin(element, attribute)).map(sayAttribute);
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') sins.push('is no HTML');
  if (tags.has(element.localName) || element.localName.includes('-')) sins.push('is here');
  if (element.shadowRoot !== null) sins.push('has a shadow');
  if (element.hasAttribute('href') && !leadsAway(element) && !asks(element) && !scrolls(element))
    sins.push('leaves in this tab');
  return sins;
}

const sayAttribute = ({name, value}: Attr): string => `${name}="${value}"`;

function isSin(element: Element, {name, value, namespaceURI}: Attr): boolean {
  if (namespaceURI !== null || attributes.test(name)) return true;
  // it cannot be taken away, so it is emptied
  if (name === 'is') return value !== '';
  if (name === 'id' || name === 'name') return value !== '' && !value.startsWith('user-content-');
  if (name === 'target') return value !== '_blank';
  if (name.startsWith('data-'))
    return !['data-click', 'data-frame'].includes(name) || element.localName !== 'a';
  if (name === 'srcset')
    return value.split(/,\s+/).some(one => isBad(element, name, one.trim().split(' ')[0]!));
  return addresses.test(name) && isBad(element, name, value);
}

function isBad(element: Element, name: string, value: string): boolean {
  if (!URL.canParse(value, element.baseURI)) return false;
  const {protocol} = new URL(value, element.baseURI);
  return !protocols.test(protocol) && !isInline(element, name, protocol);
}

const leadsAway = (element: Element): boolean =>
  element.getAttribute('rel') === 'noopener noreferrer' &&
  (element.getAttribute('target') === '_blank' || /"type":"redirection"/.test(clickOf(element)));

const asks = (element: Element): boolean => element.getAttribute('href') === '#' && clickOf(element) !== '';

/** To a part of the page. */
const scrolls = (element: Element): boolean => /^#./.test(element.getAttribute('href') ?? '');

const clickOf = (element: Element): string => element.getAttribute('data-click') ?? '';

/** What pictures and films load: all that an answer may ask of the network. */
export const loadedBy = (answer: Element): readonly string[] =>
  [...answer.querySelectorAll(shows)].flatMap(element => {
    const {
      src = '',
      poster = '',
      srcset = '',
    } = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
    const named = [src, poster, ...srcset.split(/,\s+/).map(one => one.trim().split(/\s/)[0] ?? '')];
    return named.flatMap(address =>
      URL.canParse(address, element.baseURI) ? new URL(address, element.baseURI).href.replace(/#.*/, '') : [],
    );
  });
