/** The window, and what stands in it before there is a conversation. */
export declare const windowStyles: import("lit").CSSResult;
