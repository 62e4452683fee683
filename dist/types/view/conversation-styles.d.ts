/** Loaded with the conversation; the custom properties are those of the element's own style. */
export declare const conversationStyles: import("lit").CSSResult;
