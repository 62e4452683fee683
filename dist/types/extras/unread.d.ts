import type { Extra } from './extra.js';
/**
 * Counts answers that arrive unseen: beside the launcher while the window is closed, in the title of the
 * page while it is in the background. Nothing blinks.
 */
export declare const countUnread: Extra;
