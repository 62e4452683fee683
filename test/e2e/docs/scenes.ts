/** Examples that need a page: each HTML is one, with what follows it in its section. */
import type {Block, Document} from './documents.js';

export interface Scene {
  readonly title: string;
  readonly html: string;
  /** The response headers of the page. */
  readonly headers: Readonly<Record<string, string>>;
  readonly css: readonly Block[];
  readonly js: readonly Block[];
  readonly json: readonly Block[];
}

/** @param first the page of a section that has none of its own */
export function scenesOf({blocks}: Document, first: string): readonly Scene[] {
  const scenes: Scene[] = [];
  const current = new Map<number, Scene>();
  const begin = (block: Block, html: string, headers = {}): Scene => {
    const scene: Scene = {title: block.at, html, headers, css: [], js: [], json: []};
    scenes.push(scene);
    return scene;
  };
  for (const block of blocks.filter(({mark}) => mark === undefined)) {
    const {language, section, text} = block;
    const before = current.get(section);
    const html = before?.html ?? first;
    if (language === 'html') current.set(section, begin(block, text));
    // each is a response of its own
    if (language === 'http') begin(block, html, Object.fromEntries(text.split('\n').map(headerOf)));
    if (language === 'css' || language === 'js' || (language === 'json' && before !== undefined)) {
      const scene = before ?? begin(block, html);
      current.set(section, scene);
      (scene[language] as Block[]).push(block);
    }
  }
  return scenes;
}

function headerOf(line: string): [string, string] {
  const [, name, value] = /^([\w-]+): (.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`No header of a response: ${line}`);
  return [name, value];
}

/** The addresses that stand for a customer's, replaced by those of the test. */
export function localized(html: string, servers: {readonly main: string; readonly backup: string}) {
  const originOf = (attribute: string) =>
    new RegExp(`[\\s-]${attribute}="(https?://[^/"]+)`).exec(html)?.[1] ?? `(no ${attribute})`;
  const places = [
    [originOf('server'), servers.main],
    [originOf('backup-server'), servers.backup],
  ] as const;
  return (text: string): string =>
    places
      .reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
      .replaceAll(/https:\/\/[\w.-]+\.example\/(?:[^\s"']*\/)?(dydu-chatbox(?:\.iife)?\.js)/g, '/dist/$1')
      .replaceAll('https://your-site.example/', '/');
}
