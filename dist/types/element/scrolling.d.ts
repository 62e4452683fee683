export declare const isAtEnd: (transcript: HTMLElement | null) => boolean;
/** A long answer is read from its beginning. */
export declare function scrollTo(transcript: HTMLElement | null, newest: Element | null | undefined): void;
