import { type TemplateResult } from 'lit';
import type { Translation } from '../i18n/translation.js';
export interface WindowActions {
    readonly mode: string;
    readonly language: string;
    readonly close: () => void;
    readonly restart: () => void;
}
/** The window with its content. */
export declare function windowView(isOpen: boolean, canRestart: boolean, body: TemplateResult, words: Translation, act: WindowActions): TemplateResult;
