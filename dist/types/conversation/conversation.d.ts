import { type TemplateResult } from 'lit';
import type { Message, Question } from '../core/types.js';
import type { ConversationHost } from '../launcher/host.js';
import type { Settings } from '../launcher/settings.js';
/**
 * Connects the dialog, the network and the view. It is loaded when the launcher is hovered, focused or pressed. The class is
 * long because all connections are made here.
 */
export declare class Conversation {
    #private;
    constructor(host: ConversationHost, settings: Settings);
    get canRestart(): boolean;
    /** Called when the window opens: shows the history of the dialog, once. */
    recall(): void;
    /** Called when a question may follow: finds out which server works. */
    warmUp(): void;
    restart(): void;
    focus(): void;
    /** Asks a question. Returns false if the page has prevented it. */
    ask(question: Omit<Question, 'id'>): boolean;
    /** Shows a message of the page, sanitized like an answer. */
    say(message: string | Message): Promise<void>;
    transcript(): string;
    setDialogVariable(name: string, value: string): void;
    /** Aborts all requests. */
    close(): void;
    render(): TemplateResult;
}
