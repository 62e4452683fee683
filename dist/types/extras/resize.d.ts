import type { Extra } from './extra.js';
/**
 * A corner by which the visitor makes the window larger or smaller: dragged, with the arrow keys, or pressed for half as
 * much again and back. The size is remembered for all pages of the site.
 */
export declare const resizeWindow: Extra;
