import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Timing } from './dialog/timing.js';
/**
 * A chat window for a dydu bot, which keeps answering when the main server does not.
 *
 * @attr {string} lang - The language of the window, `en` or `fr`, and of the bot. Inherited from the page; else the browser's.
 *
 * @fires {AskEvent} dydu-ask - Before a question leaves. `preventDefault()` keeps it in the input.
 * @fires {AnswerEvent} dydu-answer - An answer is shown.
 * @fires {ServerChangeEvent} dydu-server-change - The dialog lives on another server now.
 * @fires {ChatboxErrorEvent} dydu-error - The chat cannot work here, or a question could not be sent.
 * @fires {DiagnosticEvent} dydu-diagnostic - A step towards a server, for monitoring. Also a `performance.measure`.
 *
 * @csspart launcher - The button that opens and closes the window.
 * @csspart window - The window.
 * @csspart header - Its title and buttons.
 * @csspart transcript - The scrolling list of what was said.
 * @csspart question - What the visitor said.
 * @csspart answer - What the bot said.
 * @csspart typing - The dots while an answer is on its way.
 * @csspart notice - What becomes of a question: slow, moved, waiting, refused, unsent.
 * @csspart separator - The line where a new dialog began, because the bot has forgotten.
 * @csspart composer - The row with the input and the send button.
 * @csspart input - The text area.
 * @csspart send - The send button.
 *
 * @cssprop [--dydu-color=#1d5fd1] - The accent: launcher, send button, links, the visitor's bubbles.
 * @cssprop [--dydu-on-color=#fff] - Text on the accent.
 * @cssprop [--dydu-surface=#fff] - The window.
 * @cssprop [--dydu-text=#1b2430] - Text on the window.
 * @cssprop [--dydu-bubble=#f0f3f8] - The bot's bubbles.
 * @cssprop [--dydu-font=inherit] - The font family.
 * @cssprop [--dydu-font-size=16px] - The size of the text.
 * @cssprop [--dydu-radius=16px] - The corners of the window.
 * @cssprop [--dydu-space=16px] - The distance between things.
 * @cssprop [--dydu-width=400px] - The width of the window.
 * @cssprop [--dydu-height=640px] - The height of the window.
 * @cssprop [--dydu-z-index=1000] - Above what the launcher and the window float.
 */
export declare class DyduChatbox extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    static properties: {
        botId: {
            attribute: string;
        };
        server: {};
        backupServer: {
            attribute: string;
        };
        space: {};
        open: {
            type: BooleanConstructor;
            reflect: boolean;
        };
        consent: {};
        timeout: {};
        timing: {
            attribute: boolean;
        };
    };
    /** The id of the bot, as the platform gives it. Required. */
    botId: string | null;
    /** The main server: an origin, or a full API root ending in `/`. Required. */
    server: string | null;
    /** The backup server, written like `server`. Pre-production has none. */
    backupServer: string | null;
    /** The consultation space of the knowledge base. The server's own default if absent. */
    space: string | null;
    /** Whether the window is open. */
    open: boolean;
    /** `required`: nothing is requested or stored before the visitor agrees. Absent: nobody is asked. */
    consent: string | null;
    /** Milliseconds a question may stay unanswered before it moves to the backup, 1000 to 300000. Default 10000. */
    timeout: string | null;
    /** Every other duration, in milliseconds. Read when the conversation begins. */
    timing: Partial<Timing>;
    /**
     * The build appends it to the address of the code: some engines remember a module that failed to load for the life
     * of the page, so that a second try needs another address.
     * @internal
     */
    protected codeQuery: string;
    constructor();
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** The primary subtag, e.g. `fr`, of the language of the chat: `lang` of the element or of what surrounds it, else the browser's. */
    get language(): string;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'dydu-chatbox': DyduChatbox;
    }
}
