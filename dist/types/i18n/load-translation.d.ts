import type { Translation } from './translation.js';
/**
 * Loads the words of one language; English where it is not spoken.
 *
 * @param language a primary subtag, e.g. `fr`
 * @param this see `codeQuery` in src/launcher/lazy-modules.ts
 */
export declare function loadTranslation(this: {
    readonly codeQuery: string;
}, language: string): Promise<Translation>;
/** What the launcher is called before any words are loaded. */
export declare const launcherTitle: (language: string) => string;
