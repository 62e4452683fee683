import type {Card, AnswerContent, Sidebar, Understanding} from '../core/answer-content.js';
import type {Answered, Metadata} from '../core/types.js';
import {beginningOf} from './beginning-of.js';
import {isObject} from './decode.js';

/** More than anybody reads; a page must not freeze for it. */
const most = {replies: 9, cards: 50, steps: 50};

interface Length {
  readonly characters: number;
  /** Opening and closing ones: a browser takes a second for some ten thousand that are nested. */
  readonly tags: number;
  readonly images: number;
}
const longest: Length = {characters: 200_000, tags: 3000, images: 100};
const longestField: Length = {characters: 2000, tags: 50, images: 1};

const cut = (html: string, {characters, tags, images}: Length): string =>
  (html.length > characters
    ? // A part of an entity would be read as words.
      beginningOf(html, characters).replace(/&#?\w{0,31}$/, '')
    : html
  )
    .split('<', tags + 1)
    .join('<')
    .split(/(?=<img)/i, images + 1)
    .join('');

/** The templates, fields and enumerations that the platform documents and its official widget shows. Never throws. */
export function decodeContent({html, more = {}}: Pick<Answered, 'html' | 'more'>): AnswerContent {
  const steps: Metadata[] = [{...more, text: html}];
  while (steps.length < most.steps) {
    const next = steps.at(-1)?.['nextStepResponse'];
    if (!isObject(next)) break;
    steps.push(next);
  }
  const contents = steps.map(step => contentOfStep(step, steps.length));
  return {
    ...(contents[0] as AnswerContent),
    steps: contents.length > 1 ? contents : [],
    isCut: isObject(steps.at(-1)?.['nextStepResponse']) || contents.some(({isCut}) => isCut),
  };
}

/** @param count of steps, which share what may be shown. */
function contentOfStep(fields: Metadata, count: number): AnswerContent {
  const length = {
    characters: longest.characters / count,
    tags: longest.tags / count,
    images: longest.images / count,
  };
  const mostCards = Math.ceil(most.cards / count);
  const template = textOf(fields, 'templateName');
  const data = dataOf(fields['templateData']);
  const text = textOf(fields, 'text');
  const html = cut(text, length);
  // One more than is shown tells that there are more.
  const cards = cardsOf(template, data, mostCards + 1);
  const sidebar = sidebarOf(fields['sidebar'], length);
  return {
    html: bubblesOf(html, template),
    replies:
      template === 'dydu_quick_reply_001' && isObject(data) ? numbered(data, 'button', most.replies) : [],
    cards: cards.slice(0, mostCards),
    ...(sidebar && {sidebar}),
    steps: [],
    understanding: understandingOf(textOf(fields, 'typeResponse') || textOf(fields, 'type')),
    isCut: html.length < text.length || cards.length > mostCards,
  };
}

/** Only this mark splits the text of quick replies; that of other answers is split at each rule, once it is safe. */
const bubblesOf = (html: string, template: string): readonly string[] =>
  template === 'dydu_quick_reply_001' ? html.split(/<hr class="split"[^>]*>?/i) : [html];

function cardsOf(template: string, data: unknown, count: number): readonly Card[] {
  switch (template) {
    case 'dydu_product_001':
      return isObject(data) ? [cardOf(data, '')] : [];
    case 'dydu_carousel_array':
      return Array.isArray(data)
        ? data
            .filter(isObject)
            .slice(0, count)
            .map(one => cardOf(one, ''))
        : [];
    case 'dydu_carousel_001':
      return isObject(data) ? suffixedCards(data, count) : [];
    default:
      return [];
  }
}

function suffixedCards(data: Metadata, count: number): readonly Card[] {
  const cards: Card[] = [];
  const isThere = (suffix: number) =>
    ['title', 'subtitle', 'imageLink', 'buttonA'].some(
      name => textOf(data, `${name}${String(suffix)}`) !== '',
    );
  while (cards.length < count && isThere(cards.length + 1))
    cards.push(cardOf(data, String(cards.length + 1)));
  return cards;
}

function cardOf(data: Metadata, suffix: string): Card {
  const field = (name: string) => shortTextOf(data, `${name}${suffix}`);
  const url = webAddress(field('imageLink'));
  return {
    ...(url !== undefined && {image: {url, name: field('imageName')}}),
    title: field('title'),
    subtitle: field('subtitle'),
    numeric: field('numeric'),
    buttons: ['buttonA', 'buttonB', 'buttonC'].map(field).filter(Boolean),
  };
}

function sidebarOf(value: unknown, length: Length): Sidebar | undefined {
  if (!isObject(value)) return undefined;
  const url = webAddress(textOf(value, 'url'));
  const html = cut(textOf(value, 'content'), length);
  if (html === '' && url === undefined) return undefined;
  return {title: shortTextOf(value, 'title'), html, ...(url !== undefined && {url})};
}

const understandingOf = (type: string): Understanding =>
  /^RW\w+Rewords?$/.test(type) ? 'reworded' : type.startsWith('GB') ? 'misunderstood' : 'understood';

/** @returns undefined for anything but `http` and `https`. */
export function webAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(text.trim()) ? text.trim() : undefined;
}

/** JSON in a string. */
function dataOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

export const textOf = (fields: Metadata, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

const shortTextOf = (fields: Metadata, name: string): string => cut(textOf(fields, name), longestField);

const numbered = (data: Metadata, name: string, count: number): readonly string[] =>
  [...Array(count).keys()].map(index => shortTextOf(data, `${name}${String(index + 1)}`)).filter(Boolean);
