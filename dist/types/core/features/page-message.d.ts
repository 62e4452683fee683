import type { Feature } from '../context.js';
/** What the page says itself stands among the answers of this tab, and nowhere else. */
export declare const addPageMessage: Feature;
