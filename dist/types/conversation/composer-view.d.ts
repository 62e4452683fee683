import { type TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
/** The server reads only so many characters of a question (page "Dialog API"). */
export declare const longestQuestion = 600;
export interface ComposerState {
    readonly draft: string;
    /** In the empty input, instead of the usual words. */
    readonly placeholder: string;
    /** An answer wants something else to be pressed. */
    readonly isLocked: boolean;
    readonly suggestions: unknown;
    readonly hasSuggestions: boolean;
    /** The id of the suggestion that Enter would ask. */
    readonly chosen: string | null;
}
export interface ComposerActions {
    /** Whether the key was meant for something else than the text. */
    readonly key: (event: KeyboardEvent) => boolean;
    readonly focus: () => void;
    readonly input: (text: string) => void;
    readonly submit: () => void;
}
export declare function composerView({ draft, placeholder, isLocked, suggestions, hasSuggestions, chosen }: ComposerState, labels: Labels, act: ComposerActions): TemplateResult;
