/** Styles of feedback, suggestions, choices and overlays. */
export declare const answerExtrasStyles: import("lit").CSSResult;
