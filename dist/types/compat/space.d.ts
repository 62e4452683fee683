/** One way to find the consultation space, as in the official configuration's `spaces.detection`. */
export interface Strategy {
    readonly active?: boolean;
    readonly mode?: string;
    /** A name to look up, or spaces by what is found. */
    readonly value?: string | Readonly<Record<string, string>>;
}
/** The space that the first successful active strategy finds. */
export declare function detectSpace(strategies: readonly Strategy[]): string | undefined;
