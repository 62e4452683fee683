import type { Words } from './translation.js';
/**
 * The owner's words, from an address: by the names of ours, and of the same shape. What cannot be read or used is left
 * out, and said in the console.
 */
export declare function ownWords(url: string, words: Words): Promise<Partial<Words>>;
