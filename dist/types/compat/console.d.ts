export declare const warn: (words: string) => void;
/** Callers go on: a page that calls it is not broken by it. */
export declare const lacks: (call: string, why: string) => void;
