import createDOMPurify, {type DOMPurify} from 'dompurify';
import type {Click} from '../core/answer-content.js';
import {clickOf, isFollowed} from '../protocol/click.js';
import {toJson} from '../protocol/json.js';

/** HTML that may be put into the page: `TrustedHTML` where the browser has it. */
export type SafeHtml = string | TrustedHTML;

/** On a link whose click is a question, or is counted: a {@link Click}, as JSON. Only this module writes it. */
export const clickAttribute = 'data-click';

const dormantHandler = 'data-onclick';

/**
 * Handlers and styles are put to sleep before the HTML is parsed. They would do nothing in any case, but a page with a
 * policy would hear of a violation at each of them.
 */
const asleep = (html: string): string =>
  html
    .replace(/<style\b.*?(<\/style\s*>|$)/gis, '')
    .replace(/<[a-z][^>]*>?/gi, tag =>
      tag.replace(/"[^"]*"|'[^']*'|(\s)(?=(?:on[a-z]+|style)\s*=)/gi, (all, space?: string) =>
        space === undefined ? all : `${space}data-`,
      ),
    );

const words = (text: string): string[] => text.trim().split(/\s+/);

/** DOMPurify's profile of HTML would allow these. */
const forbidden = {
  FORBID_TAGS: words('style form input button textarea select option dialog slot template'),
  FORBID_ATTR: words(`
    style color bgcolor class part slot for background autoplay autofocus tabindex contenteditable nonce
    command commandfor popover popovertarget popovertargetaction`),
};

/** Of one of these protocols, or of none: relative to the page. DOMPurify takes the white space out before it asks. */
const addresses = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i;

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

  purify.addHook('beforeSanitizeAttributes', node => {
    const click = node.tagName === 'A' ? clickOf(node.getAttribute(dormantHandler)) : undefined;
    if (click !== undefined) clicks.set(node, click);
  });
  purify.addHook('afterSanitizeAttributes', node => {
    const click = clicks.get(node);
    if (click !== undefined) {
      node.setAttribute(clickAttribute, toJson(click));
      if (!isFollowed(click)) {
        node.setAttribute('href', '#');
        return;
      }
    }
    if (node.hasAttribute('href')) {
      if (click?.extra['type'] !== 'redirection') node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noopener noreferrer');
    }
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

/** Null for a link that was not in a handler of the platform. */
export function clickOn(link: Element): Click | null {
  const json = link.getAttribute(clickAttribute);
  return json === null ? null : (JSON.parse(json) as Click);
}
