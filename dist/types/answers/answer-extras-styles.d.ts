/** What stands around the answers: feedback, suggestions, choices, and what opens above. */
export declare const aroundStyles: import("lit").CSSResult;
