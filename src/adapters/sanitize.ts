import createDOMPurify, {type DOMPurify} from 'dompurify';
import {rewordOf} from '../protocol/reword.js';

/** HTML that may be put into the page: `TrustedHTML` where the browser has it. */
export type SafeHtml = string | TrustedHTML;

/** On a link that asks a question: its text. Only this module writes it. */
export const askAttribute = 'data-ask';

const dormantHandler = 'data-onclick';

/**
 * Handlers are put to sleep before the HTML is parsed. They would not run in any case, but a page with a policy would
 * hear of a violation at each of them.
 */
const withoutHandlers = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, tag => tag.replace(/(\s)on(?=[a-z]+\s*=)/gi, '$1data-on'));

const dropped = {
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'option',
    'dialog',
    'slot',
    'template',
  ],
  FORBID_ATTR: ['style', 'class', 'popover', 'popovertarget', 'autofocus', 'tabindex', 'contenteditable'],
};

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
 * could hide a property of the document; links open in a new tab that knows nothing of this page.
 */
export function createSanitizer(purify: DOMPurify = createDOMPurify(window)): (html: string) => SafeHtml {
  const rewords = new WeakMap<Element, string>();

  purify.addHook('beforeSanitizeAttributes', node => {
    const text = node.tagName === 'A' ? rewordOf(node.getAttribute(dormantHandler)) : undefined;
    if (text !== undefined) rewords.set(node, text);
  });
  purify.addHook('afterSanitizeAttributes', node => {
    const text = rewords.get(node);
    if (text !== undefined) {
      node.setAttribute('href', '#');
      node.setAttribute(askAttribute, text);
    } else if (node.tagName === 'A' && node.hasAttribute('href')) {
      node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noopener noreferrer');
    }
  });

  return html =>
    purify.sanitize(withoutHandlers(html), {
      ...dropped,
      USE_PROFILES: {html: true},
      ALLOW_DATA_ATTR: false,
      SANITIZE_NAMED_PROPS: true,
      ...(policy && {TRUSTED_TYPES_POLICY: policy, RETURN_TRUSTED_TYPE: true}),
    });
}

/** The words of what is shown, for a screen reader. */
export function textOf(content: Element | null): string {
  const copy = content?.cloneNode(true) as Element | undefined;
  for (const block of copy?.querySelectorAll(
    ':not(a, abbr, b, code, em, i, mark, s, small, span, strong, sub, sup, u)',
  ) ?? []) {
    block.after(' ');
  }
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
