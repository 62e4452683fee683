import type { Answered } from '../core/types.js';
import { type DialogState } from '../core/state.js';
/** The DOM events between two states. Recalled turns had theirs before; those of another tab are dispatched there. */
export declare function diffEvents(before: DialogState, after: DialogState): readonly Event[];
/** Something stands there that did not before. A rating is not that. */
export declare const hasGrown: (before: DialogState, after: DialogState) => boolean;
/** The answers that are new in this tab. */
export declare function freshAnswers(before: DialogState, after: DialogState): readonly Answered[];
