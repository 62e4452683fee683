/** The window, and what stands in it before there is a conversation. */
export declare const frameStyles: import("lit").CSSResult;
