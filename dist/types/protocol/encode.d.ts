import type { Question } from '../core/types.js';
import type { Form, HistoryForm, TalkForm } from './wire.js';
/** The visitor and the page of a request. */
export interface Visit {
    readonly clientId: string;
    /** True if this browser had a client id before this page. */
    readonly alreadyCame: boolean;
    /** The primary subtag, e.g. `fr`. */
    readonly language: string;
    /** The consultation space; the server's default where undefined. */
    readonly space: string | undefined;
    /** The address of the page, now. */
    readonly pageUrl: string;
    /** A test, which the server's statistics leave out. */
    readonly qualification: boolean;
    /** Of the page, for the knowledge base. */
    readonly variables: Readonly<Record<string, string>>;
}
export declare const talkForm: ({ id, text, extra, unregistered }: Question, visit: Visit) => TalkForm;
export declare const historyForm: (contextId: string) => HistoryForm;
/** `application/x-www-form-urlencoded`, spaces as `%20`. A lone surrogate, which cannot be encoded, becomes U+FFFD. */
export declare const encodeForm: (form: Form) => string;
