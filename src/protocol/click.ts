import type {Click} from '../dialog/content.js';
import type {Luggage} from '../dialog/conversation.js';

const call = /\breword(?:test)?\(\s*'(.*?)'\s*,\s*(\{.*?\})\s*\)/s;
const pair = /['"]?([\w-]+)['"]?\s*:\s*(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?|true|false))/g;

/**
 * The click in a handler such as `try {reword('Where is it?',{'type':'redirection_knowledge'}); …}`: parsed, never run,
 * because the text is not always valid JavaScript. Undefined for anything else.
 */
export function clickOf(handler: string | null): Click | undefined {
  const [, text, options = ''] = call.exec(handler ?? '') ?? [];
  const said = text?.replaceAll("\\'", "'").trim();
  if (said === undefined || said === '') return undefined;
  const extra = [...options.matchAll(pair)].map(([, name, one, two, bare]) => [
    name,
    one ?? two ?? (JSON.parse(bare ?? 'null') as unknown),
  ]);
  return {text: said, extra: Object.fromEntries(extra) as Luggage};
}

const types = /^(redirection|reword|ask)/;
const silent = ['redirection', 'redirection_newpage', 'redirection_invalidlink'];

/** A link that leads to a page, and of which the server wants to know. */
export const isFollowed = ({text, extra}: Click): boolean =>
  /^https?:\/\//i.test(text) || silent.includes(String(extra['type']));

/** A click that is not shown as the visitor's own words. */
export const isHidden = ({text, extra}: Click): boolean =>
  extra['hide'] === true || !types.test(String(extra['type'])) || text.startsWith('_pushcondition_');
