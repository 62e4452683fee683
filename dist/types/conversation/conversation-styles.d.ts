/** Loaded with the conversation. */
export declare const conversationStyles: import("lit").CSSResult;
