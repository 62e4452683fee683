/** Which answer was copied last, by the id of its turn. */
export declare class Copies {
    #private;
    /** Undefined where the browser has no clipboard. */
    has(id: string): boolean | undefined;
    /** Resolves to false if the text could not be copied, because the page does not allow it. */
    copy(id: string, text: string): Promise<boolean>;
}
