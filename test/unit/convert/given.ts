/** Invented files, and what becomes of them. */
import {readFileSync} from 'node:fs';
import {convert} from '../../../tools/convert/convert.mjs';

const examples = new URL('examples/', import.meta.url);
export const example = (name: string) => ({name, text: readFileSync(new URL(name, examples), 'utf8')});
export const bot = example('bot.json');
export const file = (name: string, json: unknown) => ({name, text: JSON.stringify(json)});

export const attributesOf = (tag: string): Record<string, string> => {
  const [, written = ''] = /<dydu-chatbox(.*?)\n><\/dydu-chatbox>/s.exec(tag) ?? [];
  return Object.fromEntries(
    [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

export const configured = (configuration: Record<string, unknown>) => {
  // Something by which the file is known.
  const {tag, css, losses} = convert([bot, file('c.json', {teaser: {}, ...configuration})]);
  return {tag, css, losses, attributes: attributesOf(tag), keys: losses.map(({key}) => key)};
};

export const themed = (theme: Record<string, unknown>) => {
  const {css, losses} = convert([bot, file('t.json', {palette: {}, ...theme})]);
  return {css, losses, keys: losses.map(({key}) => key)};
};
