import type { Words } from './words.js';
/**
 * Loads the words of one language; English where it is not spoken.
 *
 * @param language a primary subtag, e.g. `fr`
 * @param this see `codeQuery` in src/element/parts.ts
 */
export declare function loadWords(this: {
    readonly codeQuery: string;
}, language: string): Promise<Words>;
/** What the launcher is called before any words are loaded. */
export declare const launcherTitle: (language: string) => string;
