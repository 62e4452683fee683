/** Cards, alone and side by side. */
export declare const cardStyles: import("lit").CSSResult;
