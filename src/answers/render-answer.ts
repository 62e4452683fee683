import {bubblesOf, elementOf, isVisible} from '../adapters/bubbles.js';
import {clickOn, type SafeHtml} from '../adapters/sanitize.js';
import {accessibleText} from '../adapters/accessible-text.js';
import type {Card, AnswerContent} from '../core/answer-content.js';
import type {Answered} from '../core/types.js';
import type {Labels} from '../i18n/labels.js';
import {decodeContent, textOf as textFieldOf} from '../protocol/decode-content.js';
import {feedbackOf} from '../protocol/feedback.js';
import {plainText} from '../adapters/plain-text.js';
import type {Link, RenderedAnswer, RenderedCard} from './rendered-answer.js';

type Sanitize = (html: string) => SafeHtml;

/** Reads an answer, makes it safe, and makes the elements that show it. */
export function renderAnswer(answer: Answered, sanitize: Sanitize, labels: Labels): RenderedAnswer {
  const feedback = feedbackOf(answer.more ?? {});
  const content = decodeContent(answer);
  const language = textFieldOf(answer.more ?? {}, 'language').toLowerCase();
  return {
    ...prepared(content, answer.by, sanitize, labels),
    ...(feedback && {feedback}),
    ...(/^[a-z]{2,3}$/.test(language) && {language}),
  };
}

function prepared(content: AnswerContent, by: string, sanitize: Sanitize, labels: Labels): RenderedAnswer {
  const {sidebar, understanding, isCut} = content;
  const made = (html: string): HTMLElement => elementOf(sanitize(html));
  const safe = (html: string): HTMLElement => equipped(made(html), labels);
  const linksOf = (links: readonly string[]): readonly Link[] =>
    links.map(html => linkOf(made(html))).filter(({label}) => label !== '');
  return {
    bubbles: content.html
      // The text above quick replies is split by its own mark only, which is done.
      .flatMap(html => (content.replies.length > 0 ? [made(html)] : bubblesOf(sanitize(html))))
      .filter(isVisible)
      .map(bubble => equipped(bubble, labels)),
    replies: linksOf(content.replies),
    cards: content.cards.map(card => preparedCard(card, by, safe, linksOf)),
    steps: content.steps.map(step => prepared(step, by, sanitize, labels)),
    ...(sidebar && {sidebar: {...sidebar, title: said(safe(sidebar.title)), body: safe(sidebar.html)}}),
    understanding,
    isCut,
  };
}

function preparedCard(
  {image, ...card}: Card,
  by: string,
  safe: (html: string) => HTMLElement,
  linksOf: (links: readonly string[]) => readonly Link[],
): RenderedCard {
  const subtitle = safe(card.subtitle);
  const url = image && addressOf(image.url, by);
  return {
    ...(image && url !== undefined && {image: {url, name: image.name}}),
    title: said(safe(card.title)),
    subtitle: said(subtitle),
    ...(subtitle.childElementCount > 0 && {body: subtitle}),
    numeric: said(safe(card.numeric)),
    buttons: linksOf(card.buttons),
  };
}

function addressOf(url: string, base: string): string | undefined {
  try {
    return new URL(url, base || undefined).href;
  } catch {
    return undefined;
  }
}

const said = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** A reply without a link asks what it says. One that is only a picture is called what the picture is, or what it asks. */
function linkOf(element: Element): Link {
  const anchor = element.querySelector('a');
  const click = anchor && clickOn(anchor);
  const picture = element.querySelector('img');
  const words = said(element);
  const label = words || picture?.alt || (click?.text ?? '');
  const image = picture?.src && {url: picture.src, isAlone: words === ''};
  const href = anchor?.getAttribute('href') ?? '#';
  return {
    label,
    ...(image && {image}),
    ...(href === '#' ? {href: null, click: click ?? {text: label, extra: {type: 'ask'}}} : {href, click}),
  };
}

/** A small image is part of a line: there is nothing to enlarge. */
const isIcon = (image: HTMLImageElement): boolean =>
  ['width', 'height'].some(name => Number.parseInt(image.getAttribute(name) ?? '999', 10) <= 48);

/** Not all engines show what is some hundred elements deep: only its words are left. */
const tooDeep = `:scope${' > *'.repeat(100)}`;

/**
 * Images can be enlarged, and wide tables scrolled, with the keyboard as well. Firefox before 119 has `role` and `aria-label`
 * as attributes only.
 */
function equipped(element: HTMLElement, labels: Labels): HTMLElement {
  for (const deep of element.querySelectorAll(tooDeep)) deep.replaceChildren(deep.textContent);
  for (const image of element.querySelectorAll('img')) {
    if (image.closest('a') !== null || isIcon(image)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'zoom';
    button.setAttribute('aria-label', labels.enlarge(image.alt));
    const shown = image.closest('picture') ?? image;
    shown.replaceWith(button);
    button.append(shown);
  }
  for (const table of element.querySelectorAll('table')) {
    const scroller = document.createElement('div');
    scroller.className = 'scroller';
    scroller.tabIndex = 0;
    scroller.setAttribute('role', 'group');
    scroller.setAttribute('aria-label', table.caption?.textContent.trim() || labels.table);
    table.replaceWith(scroller);
    scroller.append(table);
  }
  return element;
}

/** The parts that are shown one after the other: the steps of an answer, or the answer itself. */
const stepsOf = (prepared: RenderedAnswer): readonly RenderedAnswer[] =>
  prepared.steps.length > 0 ? prepared.steps : [prepared];

/** There is something to see. */
export const isShown = ({bubbles, replies, cards, steps, sidebar}: RenderedAnswer): boolean =>
  bubbles.length + replies.length + cards.length + steps.length > 0 || sidebar !== undefined;

/** The words of an answer, for a screen reader or a transcript. */
export function spokenOf(prepared: RenderedAnswer, labels: Labels): string {
  const said = stepsOf(prepared).flatMap(({bubbles, cards, sidebar, replies}) => [
    ...bubbles.map(bubble => accessibleText(bubble)),
    ...cards.map(({title, subtitle, numeric}) => `${title} ${subtitle} ${numeric}`.trim()),
    sidebar ? sidebar.title || labels.details : '',
    replies.length > 0 ? `${labels.replies}: ${replies.map(({label}) => label).join(', ')}` : '',
  ]);
  return said.filter(Boolean).join(' ');
}

/** The words of an answer as they look, for the clipboard. */
export function textOf(prepared: RenderedAnswer): string {
  const steps = stepsOf(prepared);
  const bubbles = steps.flatMap(step => step.bubbles).map(plainText);
  const texts = steps
    .flatMap(step => step.cards)
    .map(({title, subtitle, numeric}) => [title, subtitle, numeric].filter(Boolean).join('\n'));
  return [...bubbles, ...texts].join('\n\n');
}
