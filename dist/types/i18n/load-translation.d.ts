import type { Translation } from './translation.js';
/**
 * Loads the words of one language; English where it is not spoken.
 *
 * @param language a primary subtag, e.g. `fr`
 */
export declare function loadTranslation(language: string): Promise<Translation>;
/** The name of the launcher before a translation is loaded. */
export declare const launcherTitle: (language: string) => string;
