import type {Translation} from './translation.js';

type File = () => Promise<{readonly words: Translation}>;

/**
 * Loads the words of one language; English where it is not spoken.
 *
 * @param language a primary subtag, e.g. `fr`
 */
export async function loadTranslation(language: string): Promise<Translation> {
  const files: Readonly<Record<string, File>> = {
    ar: () => import('./translations/ar.js'),
    de: () => import('./translations/de.js'),
    es: () => import('./translations/es.js'),
    fr: () => import('./translations/fr.js'),
    it: () => import('./translations/it.js'),
    nl: () => import('./translations/nl.js'),
    pt: () => import('./translations/pt.js'),
  };
  const english = () => import('./translations/en.js');
  return (await (files[language] ?? english)()).words;
}

/** The name of the launcher before a translation is loaded. */
export const launcherTitle = (language: string): string =>
  ({ar: 'محادثة', fr: 'Discussion'})[language] ?? 'Chat';
