/**
 * Every colour, distance and duration that more than one rule uses (docs/design-language.md). A public property gives its
 * value, else a theme, else what stands here. Those of the launcher are in styles.ts, which is loaded before.
 */
export declare const tokens: import("lit").CSSResult;
