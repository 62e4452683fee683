import type { Labels } from './labels.js';
export declare const fr: Labels;
