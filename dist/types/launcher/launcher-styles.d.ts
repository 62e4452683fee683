/** The element and its launcher; the rest comes with interest. */
export declare const launcherStyles: import("lit").CSSResult;
