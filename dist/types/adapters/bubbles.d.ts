import type { SafeHtml } from './sanitize.js';
/** Safe HTML as elements, one for each part between the rules. */
export declare function bubblesOf(html: SafeHtml): readonly HTMLElement[];
export declare function elementOf(content: SafeHtml | DocumentFragment): HTMLElement;
export declare const isVisible: (element: Element) => boolean;
