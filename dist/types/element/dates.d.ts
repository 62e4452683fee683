import type { TimeWords } from '../view/answer-view.js';
/** @param at ms since 1970 */
export declare function timeWords(at: number, language: string): TimeWords;
/** The day on which something was said, where that is another than before and than today. */
export declare function newDay(at: number | undefined, before: number | undefined, language: string): string | undefined;
