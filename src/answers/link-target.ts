import type {AttributeProperties} from '../launcher/attributes.js';

/** It leads to a part of the page. */
export const isOfPage = (link: Element): boolean => /^#./.test(link.getAttribute('href') ?? '');

/** A link that is pressed opens where the owner wants: the browser looks at its target after the press. */
export function openAsWanted(pressed: Element, where: AttributeProperties['links']): void {
  const link = pressed.closest<HTMLAnchorElement>('.answer a, .rich a, a[part=reply]');
  if (link !== null && !isOfPage(link) && where !== 'auto')
    link.target = where === 'new' ? '_blank' : '_self';
}
