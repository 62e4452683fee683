import type { Translation } from './translation.js';
/** A language that the chat is translated into: the given one, a primary subtag such as `fr`, or else English. */
export declare const translatedLanguage: (language: string) => string;
/** Loads the words of one language; English where it is not spoken. */
export declare const loadTranslation: (language: string) => Promise<Translation>;
/** The name of the launcher before a translation is loaded. */
export declare const launcherTitle: (language: string) => string;
