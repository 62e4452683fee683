import { type DOMPurify } from 'dompurify';
/** HTML that may be put into the page: `TrustedHTML` where the browser has it. */
export type SafeHtml = string | TrustedHTML;
/** On a link that asks a question: its text. Only this module writes it. */
export declare const askAttribute = "data-ask";
/**
 * The one door for foreign HTML. No script, style, form or frame passes, no inline style or handler, no name that
 * could hide a property of the document; links open in a new tab that knows nothing of this page.
 */
export declare function createSanitizer(purify?: DOMPurify): (html: string) => SafeHtml;
/** The words of what is shown, for a screen reader. */
export declare function textOf(content: Element | null): string;
