import type { Answered } from '../core/types.js';
import { type DialogState } from '../core/state.js';
/** What a page is told when one state follows another. Recalled turns were told before, another tab's are told there. */
export declare function diffEvents(before: DialogState, after: DialogState): readonly Event[];
/** Something stands there that did not before. A rating is not that. */
export declare const hasGrown: (before: DialogState, after: DialogState) => boolean;
/** What has been answered here, and now. */
export declare function freshAnswers(before: DialogState, after: DialogState): readonly Answered[];
