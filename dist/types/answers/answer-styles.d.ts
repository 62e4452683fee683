/** Loaded with what shows answers. */
export declare const answerStyles: import("lit").CSSResult;
