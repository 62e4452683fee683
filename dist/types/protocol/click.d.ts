import type { Click } from '../core/answer-content.js';
/**
 * The click in a handler such as `try {reword('Where is it?',{'type':'redirection_knowledge'}); …}`: parsed, never run,
 * because the text is not always valid JavaScript. Undefined for anything else.
 */
export declare function clickOf(handler: string | null): Click | undefined;
/** A link that leads to a page, and of which the server wants to know. */
export declare const isFollowed: ({ text, extra }: Click) => boolean;
/** A click that is not shown as the visitor's own words. */
export declare const isHidden: ({ text, extra }: Click) => boolean;
