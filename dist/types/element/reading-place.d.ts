/** Where in the transcript the visitor reads, and what has come below since. */
export declare class ReadingPlace {
    #private;
    /** Answers below what is in view; null while the newest is in view. */
    unseen: number | null;
    constructor(transcript: () => HTMLElement | null);
    /** Whether something has changed. */
    scrolled(): boolean;
    /** Something has come; it is shown at once unless the visitor reads something else. */
    arrived(answers: number): void;
    /** A long answer is read from its beginning. */
    toNewest(): void;
    /** To the newest, and from its beginning to its end. */
    jump(): void;
}
