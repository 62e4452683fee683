export declare const comfortStyles: import("lit").CSSResult;
