import type { Words } from '../translation.js';
export declare const words: Words;
