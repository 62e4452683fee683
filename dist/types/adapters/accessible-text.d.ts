/** The words of what is shown, of its images as well, for a screen reader or a transcript. */
export declare function accessibleText(content: Element | null): string;
