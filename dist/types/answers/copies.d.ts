/** Which answer was copied last, by the id of its turn. */
export declare class Copies {
    #private;
    /** Undefined where the browser has no clipboard. */
    has(id: string): boolean | undefined;
    /** Whether it could be: the page may not allow it, which nobody here can change. */
    copy(id: string, text: string): Promise<boolean>;
}
