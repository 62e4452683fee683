import type { Extra } from './extra.js';
/**
 * Where the owner allows it (`movable`), the visitor drags the launcher up and down and to the other side of the page,
 * or moves it with the arrow keys. Its place is remembered for all pages of the site.
 */
export declare const moveLauncher: Extra;
