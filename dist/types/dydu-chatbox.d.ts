import { LitElement, type TemplateResult } from 'lit';
import type { Question } from './dialog/conversation.js';
import type { Timing } from './dialog/timing.js';
import { type AttributeProperties } from './element/attributes.js';
import type { HeadersHook } from './adapters/fetch-json.js';
import type { Words } from './i18n/words.js';
/**
 * A chat window for a dydu bot, which keeps answering when the main server does not.
 *
 * @element dydu-chatbox
 *
 * @attr {string} bot-id - The id of the bot, as the platform gives it. Required.
 * @attr {string} server - The main server: an origin, or a full API root ending in `/`. Required.
 * @attr {string} backup-server - The backup server, written like `server`. Pre-production has none.
 * @attr {string} space - The consultation space of the knowledge base. The server's own default if absent.
 * @attr {boolean} open - Whether the window is open.
 * @attr {'required'} consent - `required`: nothing is requested or stored before the visitor agrees. Absent: nobody is asked.
 * @attr {number} timeout - Milliseconds a question may stay unanswered before it moves to the backup, 1000 to 300000. 10000 if absent.
 * @attr {'window' | 'inline' | 'full'} mode - `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page while open.
 * @attr {'end' | 'start'} placement - The side of the page on which the launcher and the window float, in reading direction.
 * @attr {'light' | 'dark' | 'auto'} theme - `auto` follows the visitor's system.
 * @attr {string} welcome - The question whose answer begins a conversation, `#welcome#` if absent. `off`: nothing is asked.
 * @attr {string} top-questions - How many of the questions asked most are proposed, 3 if absent. `off`: none.
 * @attr {string} suggestions - How many questions are proposed while the visitor types, 5 if absent. `off`: what is typed stays here until it is sent.
 * @attr {'on' | 'off'} feedback - `off`: no answer can be rated.
 * @attr {'button' | 'auto'} sidebar - `auto`: the details of a new answer open by themselves.
 * @attr {string} bot-name - Above the bot's bubbles.
 * @attr {string} user-name - Above the visitor's bubbles.
 * @attr {string} avatar - The address of a picture beside the bot's bubbles.
 * @attr {string} avatar-reworded - Instead of `avatar` where the bot proposes other words.
 * @attr {string} avatar-misunderstood - Instead of `avatar` where the bot has not understood.
 * @attr {string} labels-url - The address of a JSON file with words to be used instead of the chat's own, by their names.
 * @attr {string} languages - Those the visitor may choose from, e.g. `fr, en`. Choosing begins a new conversation.
 * @attr {string} spaces - The consultation spaces the visitor may choose from, e.g. `Shop, Help`.
 * @attr {boolean} qualification - Questions are tests, which the server's statistics leave out.
 * @attr {string} lang - The language of the window (`ar`, `de`, `en`, `es`, `fr`, `it`, `nl`, `pt`; any other is English) and of the bot. Inherited from the page; else the browser's.
 *
 * @fires {AskEvent} dydu-ask - Before a question leaves. `preventDefault()` keeps it in the input.
 * @fires {RedirectEvent} dydu-redirect - An answer wants the page to go elsewhere. `preventDefault()` stays.
 * @fires {ActionEvent} dydu-action - An answer wants something of the page, e.g. that a file is sent. `preventDefault()` keeps the chat from its own part.
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
 * @csspart name - The name above a bubble.
 * @csspart avatar - The picture beside the bot's bubbles.
 * @csspart reply - A quick reply, or a button of a card.
 * @csspart replies - The quick replies of an answer.
 * @csspart carousel - Cards or steps, side by side.
 * @csspart card - A product or another card.
 * @csspart feedback - The thumbs, reasons and comment under an answer.
 * @csspart top-questions - What others ask most.
 * @csspart suggestions - The list above the input.
 * @csspart choices - The languages and spaces to choose from.
 * @csspart overlay - An enlarged image, or the details of an answer.
 * @csspart jump - The button that leads to the newest message.
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
    /** Every other duration, in milliseconds. Read when the conversation begins. */
    timing: Partial<Timing>;
    /** Sent with every question, for the knowledge base. */
    variables: Readonly<Record<string, string>>;
    /** Headers of every request, for servers behind authentication. They have to be allowed by the servers (CORS). */
    headers: HeadersHook | undefined;
    constructor();
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** The primary subtag, e.g. `fr`, of the language of the chat: `lang` of the element or of what surrounds it, else the browser's. */
    get language(): string;
    /** Opens the window, with the focus in it. */
    show(): Promise<void>;
    /** Closes the window; the focus goes to the launcher. */
    close(): void;
    /** The input if the window is open, else the launcher. */
    focus(): void;
    /**
     * Opens the window and asks. Nothing is asked before the visitor's consent, or if the page prevents `dydu-ask`.
     *
     * @param question `text`, and if wanted `hidden` (the visitor sees the answer only), `unsafe` (it has effects outside
     * the chat: it is never repeated by itself), `extra` (parameters for the server).
     */
    ask(question: string | Omit<Question, 'id'>): Promise<void>;
    /** Shows a message of the page, in this tab only. Opens the window. @param html made safe like an answer */
    say(html: string): Promise<void>;
    /** Sets a variable of the server's dialog, now and in every dialog to come. Opens the window. */
    setDialogVariable(name: string, value: string): Promise<void>;
    /** Begins a new conversation. */
    restart(): void;
    /** What is shown, as plain text. */
    transcript(): string;
    /** Ends the conversation and removes everything that was stored in this browser, the visitor's consent included. */
    forget(): Promise<void>;
    connectedCallback(): void;
    protected willUpdate(): void;
    /** Words to be used instead of the chat's own, by their names. */
    get labels(): Partial<Words>;
    set labels(labels: Partial<Words>);
    /** @internal */
    get words(): Words | undefined;
    protected render(): TemplateResult;
}
export interface DyduChatbox extends AttributeProperties {
}
declare global {
    interface HTMLElementTagNameMap {
        'dydu-chatbox': DyduChatbox;
    }
}
