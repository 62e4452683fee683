import type { Words } from './words.js';
/** The owner's words, from an address; what cannot be read is left out, and said in the console. */
export declare function ownWords(url: string): Promise<Partial<Words>>;
