/** What stands around the answers: feedback, suggestions, choices, and what opens above. */
export declare const answerExtrasStyles: import("lit").CSSResult;
