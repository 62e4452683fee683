/** What a screen reader is told: each sentence once, one after the other, none instead of another. */
export declare class Announcer {
    #private;
    /** The newest is the last. */
    words: readonly string[];
    constructor(changed: () => void);
    readonly say: (words: string) => void;
    readonly clear: () => void;
}
