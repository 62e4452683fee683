import type {Words} from './words.js';

type File = () => Promise<{readonly words: Words}>;

/**
 * Loads the words of one language; English where it is not spoken.
 *
 * @param language a primary subtag, e.g. `fr`
 * @param this see `codeQuery` in src/element/parts.ts
 */
export async function loadWords(this: {readonly codeQuery: string}, language: string): Promise<Words> {
  const files: Readonly<Record<string, File>> = {
    ar: () => import('./words/ar.js'),
    de: () => import('./words/de.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    it: () => import('./words/it.js'),
    nl: () => import('./words/nl.js'),
    pt: () => import('./words/pt.js'),
  };
  const english = () => import('./words/en.js');
  return (await (files[language] ?? english)()).words;
}

/** What the launcher is called before any words are loaded. */
export const launcherTitle = (language: string): string =>
  ({ar: 'محادثة', fr: 'Discussion'})[language] ?? 'Chat';
