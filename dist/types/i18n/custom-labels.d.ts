import type { Translation } from './translation.js';
/**
 * Loads a site's own labels. Unknown, unreadable and unusable ones are ignored, with a warning in the console.
 */
export declare function loadCustomLabels(url: string, words: Translation): Promise<Partial<Translation>>;
