/** The primary subtag, e.g. `fr`, of `lang` of an element or of what surrounds it, out of its shadow root; else the browser's. */
export declare function languageOf(element: HTMLElement): string;
