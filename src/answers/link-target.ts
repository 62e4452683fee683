import type {AttributeProperties} from '../launcher/attributes.js';

/** A link that is pressed opens where the owner wants: the browser looks at its target after the press. */
export function openAsWanted(pressed: Element, where: AttributeProperties['links']): void {
  const link = pressed.closest<HTMLAnchorElement>('.answer a, a[part=reply]');
  if (link !== null && where !== 'auto') link.target = where === 'new' ? '_blank' : '_self';
}
