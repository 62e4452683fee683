/** The element in a language, and in the direction of its letters: the page may be in another one. */
export declare function setLanguage(host: HTMLElement & {
    placement?: 'end' | 'start';
}, language: string): void;
