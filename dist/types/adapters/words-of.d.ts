/** The words of what is shown, for a screen reader or the clipboard. */
export declare function wordsOf(content: Element | null): string;
