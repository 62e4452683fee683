/** What stands around the answers: suggestions, choices, and what opens above. */
export declare const aroundStyles: import("lit").CSSResult;
