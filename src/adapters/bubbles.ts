import type {SafeHtml} from './sanitize.js';

/** A page must not freeze for more: what comes after the last of them keeps its rules. */
const most = 50;

/** Safe HTML as elements, one for each part between the rules. */
export function bubblesOf(html: SafeHtml): readonly HTMLElement[] {
  const whole = elementOf(html);
  const bubbles: HTMLElement[] = [];
  for (const rule of [...whole.querySelectorAll('hr')].slice(0, most - 1)) {
    const range = document.createRange();
    range.setStart(whole, 0);
    range.setEndBefore(rule);
    // The ancestors of the rule are in both halves.
    bubbles.push(elementOf(range.extractContents()));
    rule.remove();
  }
  return [...bubbles, whole];
}

export function elementOf(content: SafeHtml | DocumentFragment): HTMLElement {
  // No resource is loaded before the bubble is shown.
  const element = document.implementation.createHTMLDocument('').createElement('div');
  if (content instanceof DocumentFragment) element.append(content);
  else element.innerHTML = content as string;
  for (const unseen of element.querySelectorAll('[hidden]')) unseen.remove();
  return element;
}

export const isVisible = (element: Element): boolean =>
  element.textContent.trim() !== '' || element.querySelector('img, table, video, audio') !== null;
