import type {Card, AnswerContent, Sidebar, Understanding} from '../core/answer-content.js';
import type {Answered, Metadata} from '../core/types.js';
import {beginningOf} from './beginning-of.js';
import {isObject, own} from './decode.js';

/** More than anybody reads; a page must not freeze for it. */
const most = {replies: 50, cards: 50, steps: 50};

interface Length {
  readonly characters: number;
  /** Opening and closing ones: a browser takes a second for some ten thousand that are nested. */
  readonly tags: number;
  readonly images: number;
}
const longest: Length = {characters: 200_000, tags: 3000, images: 100};
const longestField: Length = {characters: 2000, tags: 50, images: 1};
/** Half of an address would lead elsewhere, so that a link is left out when it is longer. */
const longestLink = 20_000;

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
    const next = own(steps.at(-1) ?? {}, 'nextStepResponse');
    if (!isObject(next)) break;
    steps.push(next);
  }
  const contents = steps.map(step => contentOfStep(step, steps.length));
  return {
    ...(contents[0] as AnswerContent),
    steps: contents.length > 1 ? contents : [],
    isCut: isObject(own(steps.at(-1) ?? {}, 'nextStepResponse')) || contents.some(({isCut}) => isCut),
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
  const data = dataOf(own(fields, 'templateData'));
  const text = textOf(fields, 'text');
  const html = cut(text, length);
  const cards = cardsOf(template, data).map(cardOf).filter(isFilled);
  const replies = template === 'dydu_quick_reply_001' && isObject(data) ? numbered(data, 'button') : [];
  const sidebar = sidebarOf(own(fields, 'sidebar'), length);
  return {
    html: bubblesOf(html, template),
    replies: replies.slice(0, most.replies),
    cards: cards.slice(0, mostCards),
    ...(sidebar && {sidebar}),
    steps: [],
    understanding: understandingOf(textOf(fields, 'typeResponse') || textOf(fields, 'type')),
    isCut:
      html.length < text.length ||
      cards.length > mostCards ||
      replies.length > most.replies ||
      hasTooLong(data),
  };
}

/** Only this mark splits the text of quick replies; that of other answers is split at each rule, once it is safe. */
const bubblesOf = (html: string, template: string): readonly string[] =>
  template === 'dydu_quick_reply_001' ? html.split(/<hr class="split"[^>]*>?/i) : [html];

/** The fields of each card. */
function cardsOf(template: string, data: unknown): readonly Metadata[] {
  switch (template) {
    case 'dydu_product_001':
      return isObject(data) ? [data] : [];
    case 'dydu_carousel_array':
      return Array.isArray(data) ? data.filter(isObject) : [];
    case 'dydu_carousel_001':
      return isObject(data) ? bySuffix(data) : [];
    default:
      return [];
  }
}

/** `title1`, `buttonA1`, `title2`… as the fields of a card each, in the order of their numbers. */
function bySuffix(data: Metadata): readonly Metadata[] {
  const cards = new Map<number, Record<string, unknown>>();
  for (const [key, value] of Object.entries(data)) {
    const [, name = '', suffix] = /^([a-z]+)(\d{1,4})$/i.exec(key) ?? [];
    const number = Number(suffix);
    if (suffix !== undefined) cards.set(number, {...cards.get(number), [name]: value});
  }
  return [...cards].sort(([one], [other]) => one - other).map(([, card]) => card);
}

function cardOf(data: Metadata): Card {
  const field = (name: string) => shortTextOf(data, name);
  const url = imageAddress(textOf(data, 'imageLink'));
  return {
    ...(url !== undefined && {image: {url, name: field('imageName')}}),
    title: field('title'),
    subtitle: field('subtitle'),
    numeric: field('numeric'),
    buttons: ['buttonA', 'buttonB', 'buttonC'].map(name => linkOf(data, name)).filter(Boolean),
  };
}

/** Lists of products may hold some of which nothing is said. */
const isFilled = ({image, title, subtitle, numeric, buttons}: Card): boolean =>
  image !== undefined || [title, subtitle, numeric, ...buttons].some(text => text !== '');

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

/** A picture in the address itself. */
const isImageData = (text: string): boolean => /^data:image\//i.test(text);

const isPath = (text: string): boolean => /^[\w.-]*\/(?!\/)/.test(text);

const imageAddress = (text: string): string | undefined => {
  const address = text.trim();
  return isImageData(address) || isPath(address) ? address : webAddress(address);
};

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
  const value = own(fields, name);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

const shortTextOf = (fields: Metadata, name: string): string => cut(textOf(fields, name), longestField);

/** HTML of a link, whole or not at all. */
function linkOf(fields: Metadata, name: string): string {
  const html = textOf(fields, name);
  return html.length > longestLink ? '' : cut(html, {...longestField, characters: longestLink});
}

/** The links `button1`, `button2`… in the order of their numbers. */
const numbered = (data: Metadata, name: string): readonly string[] =>
  Object.keys(data)
    .filter(key => key.startsWith(name) && /^\d{1,4}$/.test(key.slice(name.length)))
    .sort((one, other) => Number(one.slice(name.length)) - Number(other.slice(name.length)))
    .map(key => linkOf(data, key))
    .filter(Boolean);

const hasTooLong = (data: unknown): boolean =>
  typeof data === 'string'
    ? data.length > longestLink && !isImageData(data)
    : typeof data === 'object' && data !== null && Object.values(data).some(hasTooLong);
