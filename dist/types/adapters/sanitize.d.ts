import { type DOMPurify } from 'dompurify';
import type { Click } from '../core/answer-content.js';
/** HTML that may be put into the page: `TrustedHTML` where the browser has it. */
export type SafeHtml = string | TrustedHTML;
/** On a link whose click is a question, or is counted: a {@link Click}, as JSON. Only this module writes it. */
export declare const clickAttribute = "data-click";
/**
 * The one door for foreign HTML. No script, style, form or frame passes, no inline style or handler, no name that
 * could hide a property of the document; links open in a new tab, a click of type `redirection` in this one, and what
 * they open knows nothing of this page.
 */
export declare function createSanitizer(purify?: DOMPurify): (html: string) => SafeHtml;
/** Null for a link that was not in a handler of the platform. */
export declare function clickOn(link: Element): Click | null;
