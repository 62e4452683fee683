import type {Click} from '../core/answer-content.js';
import type {Metadata} from '../core/types.js';

// One after the other, and none that looks at a character again and again: handlers are foreign, and may be long.
const start = /\breword(?:test)?\(\s*'/;
const middle = /'\s*,\s*(?=\{)/;
/** The text without options. */
const alone = /'\s*\)/;
const end = /\}\s*\)/;
const pair = /[{,]\s*['"]?([\w-]+)['"]?\s*:\s*(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|(true|false))/g;

/** Servers read the first 600 characters of a question; an address may be longer. */
const longestText = 5000;

/**
 * The click in a handler such as `try {reword('Where is it?',{'type':'redirection_knowledge'}); …}`: parsed, never run,
 * because the text is not always valid JavaScript. Undefined for anything else.
 */
export function clickOf(handler: string | null): Click | undefined {
  const found = start.exec(handler ?? '');
  const call = found ? found.input.slice(found.index + found[0].length) : '';
  const optionsAt = call.search(middle);
  const textEnd = optionsAt < 0 ? call.search(alone) : optionsAt;
  const options = call.slice(textEnd);
  const optionsEnd = options.search(end);
  const text = call.slice(0, textEnd).replaceAll("\\'", "'").trim();
  if (textEnd < 1 || text === '' || text.length > longestText) return undefined;
  if (optionsAt < 0) return {text, extra: {type: 'ask'}};
  if (optionsEnd < 0) return undefined;
  const pairs = [...options.slice(0, optionsEnd).matchAll(pair)].map(([, name, one, two, number, word]) => [
    name,
    one ?? two ?? (word === undefined ? Number(number) : word === 'true'),
  ]);
  const extra = Object.fromEntries(pairs) as Metadata;
  const isLost = /^redirection(_newpage)?$/.test(String(extra['type'])) && !isAddress(text);
  return {text, extra: isLost ? {...extra, type: 'redirection_invalidlink'} : extra};
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

const types = /^(redirection|reword|ask)/;
const silent = ['redirection', 'redirection_newpage', 'redirection_invalidlink'];

/** A link that leads to a page, and of which the server wants to know. */
export const isFollowed = ({text, extra}: Click): boolean =>
  isAddress(text) || silent.includes(String(extra['type']));

/** A click that is not shown as the visitor's own words. */
export const isHidden = ({text, extra}: Click): boolean =>
  extra['hide'] === true || !types.test(String(extra['type'])) || text.startsWith('_pushcondition_');
