/**
 * Colours, and what an owner sets (docs/design-language.md). A public property gives its value, else a theme, else what
 * stands here. Those of the launcher are in styles.ts, which is loaded before.
 */
export declare const tokens: import("lit").CSSResult;
