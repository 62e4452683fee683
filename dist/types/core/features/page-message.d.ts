import type { Feature } from '../context.js';
/** Messages of the page are shown among the answers of this tab, and in no other tab. */
export declare const addPageMessage: Feature;
