export declare const warn: (words: string) => void;
/** An error of the page is told as one that nobody has caught, and stops nothing else. */
export declare function attempt<Details extends unknown[]>(act: (...details: Details) => void, ...details: Details): void;
/** Callers go on: a page that calls it is not broken by it. */
export declare const lacks: (call: string, why: string) => void;
