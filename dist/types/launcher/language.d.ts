/**
 * The primary subtag, e.g. `fr`, of `lang` of an element or of what surrounds it, out of its shadow root; else the browser's.
 * A language that the chat is not translated into is English.
 */
export declare function languageOf(element: HTMLElement): string;
