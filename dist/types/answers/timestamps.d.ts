import type { Turn } from '../core/types.js';
import type { TimeWords } from './answer-view.js';
/** @param at ms since 1970 */
export declare function timeWords(at: number, language: string): TimeWords;
/** The day on which something was said, where that is another than before; for the first, than today. */
export declare function newDay(at: number | undefined, before: number | undefined, language: string): string | undefined;
/** When each answer was said, in words; made again for what is looked at, because "5 minutes ago" grows old. */
export declare class Times {
    #private;
    /** Returns true if something has changed. */
    inspect(id: string): boolean;
    of({ id, at }: Turn, isNewest: boolean, language: string): TimeWords;
}
