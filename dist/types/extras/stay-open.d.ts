import type { Extra } from './extra.js';
/**
 * A window that floats beside the page is open on the next page of this tab, too. One that covers the page is not: who
 * has followed a link on a phone wants to see where it leads.
 */
export declare const stayOpen: Extra;
