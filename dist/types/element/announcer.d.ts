/** What a screen reader is told next. */
export declare class Announcer {
    #private;
    words: string;
    constructor(changed: () => void);
    readonly say: (words: string) => void;
}
