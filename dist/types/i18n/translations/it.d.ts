import type { Translation } from '../translation.js';
export declare const words: Translation;
