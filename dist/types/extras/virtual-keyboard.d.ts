import type { Extra } from './extra.js';
/**
 * Where the window covers the page, as on phones: it ends where the keyboard begins, so that the input stays in view,
 * and the page behind it stands still.
 */
export declare const fitVisualViewport: Extra;
