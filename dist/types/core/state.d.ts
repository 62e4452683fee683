import type { Turn } from './types.js';
import { type DialogEvent, type Suggestions } from './events.js';
import type { ServerUrl } from './servers.js';
/** The state that is shown. */
export interface DialogState {
    readonly turns: readonly Turn[];
    /** The server of the dialog; before it began, the main server. */
    readonly server: ServerUrl;
    readonly offers?: Partial<Suggestions>;
}
export declare function reduce(state: DialogState, event: DialogEvent): DialogState;
/** It was said before this page was loaded. */
export declare const isRecalled: ({ id, restored }: Turn) => boolean;
/** The turns that are kept for a page that is loaded later. @param at the time of a turn of this page */
export declare const settledTurns: ({ turns }: DialogState, at: (id: string) => number) => readonly Turn[];
