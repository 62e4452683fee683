import { nothing, type TemplateResult } from 'lit';
/** The list of a text box with suggestions (ARIA pattern "combobox"); the focus stays in the text box. */
export declare const suggestionsView: (suggestions: readonly string[], chosen: number, label: string, ask: (text: string) => void) => TemplateResult | typeof nothing;
