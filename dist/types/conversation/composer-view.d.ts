import { type TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
/** The number of characters of a question that the server reads (page "Dialog API"). */
export declare const longestQuestion = 600;
export interface ComposerState {
    readonly draft: string;
    /** The placeholder that an answer has set, instead of the label. */
    readonly placeholder: string;
    /** An answer has locked the input. */
    readonly isLocked: boolean;
    readonly suggestions: unknown;
    readonly hasSuggestions: boolean;
    /** The id of the selected suggestion. */
    readonly chosen: string | null;
}
export interface ComposerActions {
    /** Returns true if the suggestions have handled the key. */
    readonly key: (event: KeyboardEvent) => boolean;
    readonly focus: () => void;
    readonly input: (text: string) => void;
    readonly submit: () => void;
}
export declare function composerView({ draft, placeholder, isLocked, suggestions, hasSuggestions, chosen }: ComposerState, labels: Labels, act: ComposerActions): TemplateResult;
