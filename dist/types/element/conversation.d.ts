import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Question } from '../dialog/conversation.js';
import { type Timing } from '../dialog/timing.js';
import type { Settings } from './settings.js';
export interface ConversationHost extends ReactiveControllerHost, HTMLElement {
    readonly renderRoot: DocumentFragment | HTMLElement;
    readonly language: string;
    space: string | null;
    /** Overrides of {@link Timing}, in ms. */
    readonly timing: Partial<Timing>;
    /** Sent with every question. */
    readonly variables: Readonly<Record<string, string>>;
}
/** Loaded on the visitor's first sign of interest: joins the dialog, the network, and what is shown. */
export declare class Conversation {
    #private;
    /** See the element's own: a second try to load needs another address. */
    protected codeQuery: string;
    constructor(host: ConversationHost, { botId, servers, timeout }: Settings);
    get canRestart(): boolean;
    /** Shows what was said before this page was loaded; once a dialog. */
    recall(): void;
    restart(): void;
    focus(): void;
    /** Asks unless the page prevents it; whether it has left. */
    ask(question: Omit<Question, 'id'>): boolean;
    setDialogVariable(name: string, value: string): void;
    /** Ends every call. */
    close(): void;
    render(): TemplateResult;
}
