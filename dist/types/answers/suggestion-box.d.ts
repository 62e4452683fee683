import type { nothing, TemplateResult } from 'lit';
import type { DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
export interface SuggestionActions {
    readonly ask: (text: string) => void;
    /** The visitor wants none. */
    readonly dismiss: () => void;
    readonly say: (words: string) => void;
    /** Another one is chosen. */
    readonly moved: () => void;
}
/** The list above the input, and which of its questions Enter would ask. */
export declare class SuggestionBox {
    #private;
    constructor(act: SuggestionActions);
    /** The id of the chosen one, for the input. */
    get chosen(): string | null;
    changed({ offers: before }: DialogState, { offers: after }: DialogState, labels: Labels): void;
    view({ offers }: DialogState, labels: Labels): TemplateResult | typeof nothing;
    /** Closes the list when the focus leaves the composer: it would cover the focused element. */
    left({ target }: Event): void;
    /** Returns true if the list has handled the key. */
    key(event: KeyboardEvent, { offers }: DialogState): boolean;
}
