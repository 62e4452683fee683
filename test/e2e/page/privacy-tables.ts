/** The tables of docs/privacy.md, which are the only list of what the chat stores, sends and loads. */
import {readFile} from 'node:fs/promises';

export interface Row {
  /** As it is recorded: what it is, and its name. */
  readonly seen: string;
  /** Happens only where the browser lacks something. */
  readonly isOfOldBrowsers: boolean;
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim().replace(/^`(.*)`$/, '$1'));

/** @param bot in place of `<bot-id>` */
export async function privacyTables(bot: string): Promise<readonly Row[]> {
  const text = await readFile(new URL('../../../docs/privacy.md', import.meta.url), 'utf8');
  return text
    .replaceAll('<bot-id>', bot)
    .replaceAll('<language>', 'en')
    .split('\n## ')
    .flatMap(section => {
      const lines = section.split('\n').filter(line => line.startsWith('|'));
      return lines.slice(2).map(line => {
        const [name = '', kind = ''] = cellsOf(line);
        const isLoaded = section.startsWith('Loaded');
        return {
          seen: isLoaded ? `loaded ${name}` : `${kind} ${name}`,
          isOfOldBrowsers: /without (`BroadcastChannel`|Web Locks)/.test(line),
        };
      });
    });
}
