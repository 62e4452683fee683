/**
 * The question in a handler such as `try {reword('Where is it?',{'type':'redirection_knowledge'}); …}`: parsed, never
 * run, because the text is not always valid JavaScript. Undefined for anything else, and for a logged link to a page.
 */
export declare function rewordOf(handler: string | null): string | undefined;
