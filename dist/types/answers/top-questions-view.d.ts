import { type TemplateResult } from 'lit';
/** What others ask most, before the visitor has asked anything. */
export declare const topQuestionsView: (questions: readonly string[], title: string, ask: (text: string) => void) => TemplateResult;
