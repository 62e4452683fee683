import { type Timing } from '../core/timing.js';
/** Attributes that a conversation reads each time it needs them: a change by the page applies from then on. */
export declare const attributeText: (host: Element, name: string) => string | null;
export declare const attributeTexts: (host: Element, name: string) => readonly string[];
/** The number of questions that are proposed. */
export declare const topQuestionsOf: (host: Element) => number;
export declare const suggestionsOf: (host: Element) => number;
/** There may be something to show before the first answer. */
export declare const hasProposals: (host: Element) => boolean;
/** The question that a conversation begins with, or null. */
export declare const welcomeOf: (host: Element) => string | null;
/** The durations of the attributes and of the `timing` property. An invalid value is replaced by its default, with a warning. */
export declare function timingOf(host: Element & {
    readonly timing: object | null | undefined;
}): Timing;
