import type {Translation} from './translation.js';

const files: Readonly<Record<string, () => Promise<{readonly words: Translation}>>> = {
  ar: () => import('./translations/ar.js'),
  de: () => import('./translations/de.js'),
  en: () => import('./translations/en.js'),
  es: () => import('./translations/es.js'),
  fr: () => import('./translations/fr.js'),
  it: () => import('./translations/it.js'),
  nl: () => import('./translations/nl.js'),
  pt: () => import('./translations/pt.js'),
};

/** A language that the chat is translated into: the given one, a primary subtag such as `fr`, or else English. */
export const translatedLanguage = (language: string): string =>
  Object.hasOwn(files, language) ? language : 'en';

/** Loads the words of one language; English where it is not spoken. */
export const loadTranslation = async (language: string): Promise<Translation> =>
  ((await files[translatedLanguage(language)]?.()) as {readonly words: Translation}).words;

/** The name of the launcher before a translation is loaded. */
export const launcherTitle = (language: string): string =>
  ({ar: 'محادثة', fr: 'Discussion'})[language] ?? 'Chat';
