import type { Turn } from '../core/types.js';
import type { TimeWords } from './answer-view.js';
export declare const minute = 60000;
/** @param at ms since 1970 */
export declare function timeWords(at: number, language: string): TimeWords;
/** The day on which something was said, where that is another than before; for the first, than today. */
export declare function newDay(at: number | undefined, before: number | undefined, language: string): string | undefined;
/** When each answer was said, in words that are made anew after a minute. */
export declare class Times {
    #private;
    of({ id, at }: Turn, language: string): TimeWords;
}
