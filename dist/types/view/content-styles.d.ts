/** Loaded with the first answer. */
export declare const contentStyles: import("lit").CSSResult;
