import type { Translation } from './translation.js';
/**
 * The owner's words, from an address: by the names of ours, and of the same shape. What cannot be read or used is left
 * out, and said in the console.
 */
export declare function loadCustomLabels(url: string, words: Translation): Promise<Partial<Translation>>;
