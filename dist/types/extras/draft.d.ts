import type { Extra } from './extra.js';
/** Keeps the unsent text of the input over a reload, in this tab. */
export declare const keepDraft: Extra;
/** The key that goes up, in an empty input, brings the last question back, as in a terminal. */
export declare const recallLast: Extra;
