/** The announcements for screen readers: each sentence once, one after the other, none replaced by another. */
export declare class Announcer {
    #private;
    /** The newest is the last. */
    words: readonly string[];
    constructor(changed: () => void);
    readonly say: (words: string) => void;
    readonly clear: () => void;
}
