/** Before a conversation: to what can be done in the window, or to what ends it. */
export declare function focusFirst(root: ParentNode): void;
