import { type TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
/** The server reads only so many characters of a question (page "Dialog API"). */
export declare const longestQuestion = 600;
export interface ComposerActions {
    readonly focus: () => void;
    readonly input: (text: string) => void;
    readonly submit: () => void;
}
export declare function composerView(draft: string, labels: Labels, act: ComposerActions): TemplateResult;
