import createDOMPurify, {type DOMPurify} from 'dompurify';
import type {Click} from '../core/answer-content.js';
import {clickOf, isFollowed} from '../protocol/click.js';
import {toJson} from '../protocol/json.js';

/** HTML that may be put into the page: `TrustedHTML` where the browser has it. */
export type SafeHtml = string | TrustedHTML;

/** On a link whose click is a question, or is counted: a {@link Click}, as JSON. Only this module writes it. */
export const clickAttribute = 'data-click';

/** On a link to what was a frame, which is to be shown above the conversation. Only this module writes it. */
export const frameAttribute = 'data-frame';

const dormantHandler = 'data-onclick';

/** More than any tag means; the browser's time grows with their square. */
const mostAttributes = 50;

/** As the parser of HTML reads it: a quote that is not at the beginning of a value is a character like others. */
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y;

/**
 * Handlers and styles are put to sleep before the HTML is parsed. They would do nothing in any case, but a page with a
 * policy would hear of a violation at each of them.
 */
function asleep(whole: string): string {
  const html = whole.replace(/<style\b.*?(<\/style\s*>|$)/gis, '');
  const tag = /<[a-z][^\s/>]*/gi;
  const parts: string[] = [];
  let from = 0;
  while (tag.exec(html) !== null) {
    parts.push(html.slice(from, tag.lastIndex));
    attribute.lastIndex = tag.lastIndex;
    for (let count = 0, end = tag.lastIndex; ; count += 1) {
      const [, name = '', value = ''] = attribute.exec(html) ?? [];
      if (name === '') {
        tag.lastIndex = from = end;
        break;
      }
      end = attribute.lastIndex;
      if (count < mostAttributes)
        parts.push(` ${/^(?:on[a-z]+|style)$/i.test(name) ? 'data-' : ''}${name}${value}`);
    }
  }
  return parts.join('') + html.slice(from);
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** DOMPurify's profile of HTML would allow these. */
const forbidden = {
  FORBID_TAGS: words('style form input button textarea select option dialog slot template'),
  FORBID_ATTR: words(`
    style color bgcolor class part slot for background autoplay autofocus tabindex contenteditable nonce
    command commandfor popover popovertarget popovertargetaction
    accesskey id name headers usemap`),
  // Those that refer to other elements, or claim to be more than a part of an answer, are not among them.
  ALLOW_ARIA_ATTR: false,
  ADD_ATTR: ['aria-label', 'aria-hidden'],
};

/** Other roles, e.g. `dialog` or `alert`, would be one of the page. */
const roles = /^(?:img|list|listitem|none|note|presentation)$/;

/** Landmarks and buttons of an answer, as elements that reach no further than its bubble. */
const inBubble: Readonly<Record<string, string>> = {
  ASIDE: 'div',
  BUTTON: 'a',
  FOOTER: 'div',
  HEADER: 'div',
  MAIN: 'div',
  NAV: 'div',
  OUTPUT: 'span',
  SEARCH: 'div',
};

/** What the platform and others call words that only screen readers say. */
const heardOnly = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

/** Of one of these protocols, or of none: relative to the page. DOMPurify takes the white space out before it asks. */
const addresses = /^(?:(?:https?|mailto|tel|sms):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i;

/**
 * One for all chatboxes of a page, which under `trusted-types` would refuse the second of a name. Not DOMPurify's own,
 * because the page may ship DOMPurify itself.
 */
const policy =
  typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('dydu-chatbox-sanitizer', {
        createHTML: html => html,
        createScriptURL: url => url,
        createScript: () => '',
      });

/**
 * The one door for foreign HTML. No script, style, form or frame passes, no inline style or handler, no name that
 * could hide a property of the document; links open in a new tab, a click of type `redirection` in this one, and what
 * they open knows nothing of this page.
 */
export function createSanitizer(purify: DOMPurify = createDOMPurify(window)): (html: string) => SafeHtml {
  const clicks = new WeakMap<Element, Click>();
  const unseen = new WeakMap<Element, 'heard' | 'hidden'>();
  const frames = new WeakSet<Element>();

  purify.addHook('beforeSanitizeElements', found => {
    const node = found as Element;
    if (node instanceof HTMLIFrameElement) {
      const link = linkTo(node);
      if (link === undefined) return;
      frames.add(link);
      node.replaceWith(link);
      return;
    }
    const name = inBubble[node.tagName];
    // A button in a link leads where the link leads; one that does nothing is words.
    if (
      name === undefined ||
      (name === 'a' && (node.closest('a') ?? !node.matches('[href], [data-onclick]')))
    )
      return;
    const other = node.ownerDocument.createElement(name);
    for (const {name: its, value} of [...node.attributes])
      if (/^(?:href|title|lang|dir|hidden|class|data-onclick|data-style)$/.test(its))
        other.setAttribute(its, value);
    other.append(...node.childNodes);
    node.replaceWith(other);
  });
  purify.addHook('beforeSanitizeAttributes', node => {
    // Texts come by as well, and forms: their fields may hide their methods.
    if (node.nodeType !== Node.ELEMENT_NODE || node instanceof HTMLFormElement) return;
    const click =
      node.tagName === 'A'
        ? clickOf(node.getAttribute(dormantHandler) ?? node.getAttribute('href'))
        : undefined;
    if (click !== undefined) clicks.set(node, click);
    if (heardOnly.test(node.getAttribute('class') ?? '')) unseen.set(node, 'heard');
    else if (
      node.hasAttribute('hidden') ||
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(node.getAttribute('data-style') ?? '')
    )
      unseen.set(node, 'hidden');
  });
  purify.addHook('afterSanitizeAttributes', node => {
    const how = unseen.get(node);
    if (how !== undefined) node.toggleAttribute('hidden', how === 'hidden');
    if (how === 'heard') node.setAttribute('class', 'hidden');
    if (!roles.test(node.getAttribute('role') ?? '')) node.removeAttribute('role');
    const click = clicks.get(node);
    if (click !== undefined) {
      node.setAttribute(clickAttribute, toJson(click));
      if (!isFollowed(click)) {
        node.setAttribute('href', '#');
        return;
      }
    }
    if (node.hasAttribute('href')) {
      const isOfPage = /^#./.test(node.getAttribute('href') ?? '');
      if (!isOfPage && click?.extra['type'] !== 'redirection') node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noopener noreferrer');
    }
    if (frames.has(node)) node.setAttribute(frameAttribute, '');
  });

  return html =>
    purify.sanitize(asleep(html), {
      ...forbidden,
      ALLOWED_URI_REGEXP: addresses,
      USE_PROFILES: {html: true},
      ALLOW_DATA_ATTR: false,
      SANITIZE_NAMED_PROPS: true,
      ...(policy && {TRUSTED_TYPES_POLICY: policy, RETURN_TRUSTED_TYPE: true}),
    });
}

/** Says whose content a frame would have loaded; undefined for what is no address of the web. */
function linkTo(frame: HTMLIFrameElement): Element | undefined {
  const address = frame.getAttribute('src')?.trim() ?? '';
  const link = frame.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  if (!/^https?:\/\//i.test(address) || link.host === '') return undefined;
  const title = frame.title.trim();
  link.textContent = title === '' ? link.host : `${title} (${link.host})`;
  return link;
}

/** Null for a link that was not in a handler of the platform. */
export function clickOn(link: Element): Click | null {
  const json = link.getAttribute(clickAttribute);
  return json === null ? null : (JSON.parse(json) as Click);
}
