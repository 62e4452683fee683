/** Loaded with what shows answers. */
export declare const contentStyles: import("lit").CSSResult;
