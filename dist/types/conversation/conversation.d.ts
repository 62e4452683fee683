import { type TemplateResult } from 'lit';
import type { Message, Question } from '../core/types.js';
import type { ConversationHost } from '../launcher/host.js';
import type { Settings } from '../launcher/settings.js';
/**
 * Loaded on the visitor's first sign of interest: joins the dialog, the network, and what is shown. It is long because all
 * that is joined is joined here.
 */
export declare class Conversation {
    #private;
    constructor(host: ConversationHost, settings: Settings);
    get canRestart(): boolean;
    /** The window is open: shows what was said before this page was loaded; once a dialog. */
    recall(): void;
    /** The visitor may be about to ask: finds out which server works. */
    warmUp(): void;
    restart(): void;
    focus(): void;
    /** Asks unless the page prevents it; whether it has left. */
    ask(question: Omit<Question, 'id'>): boolean;
    /** Shows a message of the page, made safe like an answer. */
    say(message: string | Message): Promise<void>;
    transcript(): string;
    setDialogVariable(name: string, value: string): void;
    /** Ends every call. */
    close(): void;
    render(): TemplateResult;
}
