import { type TemplateResult } from 'lit';
/** The list of frequently asked questions, shown before the first question. */
export declare const topQuestionsView: (questions: readonly string[], title: string, ask: (text: string) => void) => TemplateResult;
