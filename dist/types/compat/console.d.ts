export declare const warn: (words: string) => void;
/** An error in a function of the page is reported as uncaught, and stops nothing else. */
export declare function attempt<Details extends unknown[]>(act: (...details: Details) => void, ...details: Details): void;
/** Callers go on: a page that calls it is not broken by it. */
export declare const lacks: (call: string, why: string) => void;
