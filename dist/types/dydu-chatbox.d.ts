import { LitElement, type TemplateResult } from 'lit';
import type { Message, Question } from './core/types.js';
import type { Timing } from './core/timing.js';
import { type AttributeProperties } from './launcher/attributes.js';
import type { HeadersHook } from './adapters/fetch-json.js';
import type { Translation } from './i18n/translation.js';
/**
 * A chat window for a dydu bot, which keeps answering when the main server fails.
 *
 * @element dydu-chatbox
 *
 * @attr {string} bot-id - The id of the bot, as the platform gives it. Required.
 * @attr {string} server - The main server: an origin (the API is then under `/servlet/api/`), or a full API root ending in `/`. Required.
 * @attr {string} backup-server - The backup server, written like `server`. Pre-production has none.
 * @attr {string} space - The consultation space of the knowledge base. If absent, the server's own default.
 * @attr {boolean} open - The window is open.
 * @attr {'required'} consent - `required`: nothing is requested or stored before the visitor agrees. If absent, the visitor is not asked.
 * @attr {number} [timeout=20000] - Milliseconds after which a question without an answer moves to the backup, 1000 to 300000. 30000 suits a generative bot.
 * @attr {number} [probe-timeout=2000] - Milliseconds that a status request may take while a question waits for its answer, 1000 to 300000.
 * @attr {'window' | 'inline' | 'full'} [mode=window] - `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page while open.
 * @attr {'end' | 'start'} [placement=end] - `start` or `end`: the side of the page on which the launcher and the window float, in reading direction.
 * @attr {string} width - The width of the window: a CSS length, or a number of pixels. If absent, `--dydu-width`.
 * @attr {string} height - The height of the window, written like `width`. If absent, `--dydu-height`.
 * @attr {number} z-index - The `z-index` of the launcher and the window. If absent, `--dydu-z-index`.
 * @attr {'on' | 'off'} [resize=on] - `on`: the visitor may resize the window on a screen that has the room. `off`: the size is fixed.
 * @attr {boolean} movable - The visitor may drag the launcher up and down and to the other side of the page, or move it with the arrow keys.
 * @attr {boolean} sound - Plays a short sound when an answer arrives while the chat is closed or the tab is hidden.
 * @attr {'auto' | 'same' | 'new'} [links=auto] - The tab in which links of answers open. `auto`: a new tab, or this one where the answer says so (type `redirection`). `same`: this one. `new`: a new one.
 * @attr {string} launcher-label - A text beside the launcher's icon. If absent, the icon stands alone.
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - `light`, `dark`, or `auto`, which follows the visitor's system.
 * @attr {string} [welcome=#welcome#] - The question whose answer begins a conversation. `off`: no question is sent.
 * @attr {string} [top-questions=3] - The number of frequently asked questions that are proposed. `off`: none.
 * @attr {string} [suggestions=5] - The number of questions that are proposed while the visitor types. `off`: the text stays in the page until it is sent.
 * @attr {'on' | 'off'} [feedback=on] - `on`: visitors can rate answers where the bot asks for it. `off`: they cannot rate any.
 * @attr {'button' | 'auto'} [sidebar=button] - `button`: the details of an answer open on demand. `auto`: the details of a new answer open automatically.
 * @attr {string} bot-name - A name above the bot's bubbles.
 * @attr {string} user-name - A name above the visitor's bubbles.
 * @attr {string} avatar - The address of a picture beside the bot's bubbles.
 * @attr {string} avatar-reworded - Replaces `avatar` where the bot proposes other words.
 * @attr {string} avatar-misunderstood - Replaces `avatar` where the bot has not understood.
 * @attr {string} labels-url - The address of a JSON file with labels that replace the chat's own, by name.
 * @attr {string} languages - The languages that the visitor may choose from, e.g. `fr, en`. Choosing one begins a new conversation.
 * @attr {string} spaces - The consultation spaces that the visitor may choose from, e.g. `Shop, Help`.
 * @attr {boolean} qualification - Marks questions as tests, which the server's statistics leave out.
 * @attr {string} lang - The language of the window (`ar`, `de`, `en`, `es`, `fr`, `it`, `nl`, `pt`; any other is English) and of the bot. Inherited from the page; else the browser's.
 *
 * @fires {AskEvent} dydu-ask - Fired before a question is sent. Call `preventDefault()` to keep it in the input.
 * @fires {RedirectEvent} dydu-redirect - Fired when an answer navigates to another page. Call `preventDefault()` to cancel the navigation.
 * @fires {ActionEvent} dydu-action - Fired when an answer asks the page for an action, e.g. to send a file. Call `preventDefault()` to keep the chat from handling it as well.
 * @fires {AnswerEvent} dydu-answer - Fired when an answer is shown. Not fired for the welcome message.
 * @fires {ServerChangeEvent} dydu-server-change - Fired when the dialog moves to the other server.
 * @fires {ChatboxErrorEvent} dydu-error - Fired when the chat cannot work on this page, or a question could not be sent.
 * @fires {DiagnosticEvent} dydu-diagnostic - Fired for each step of the failover, for monitoring. Each is also a `performance.measure`.
 *
 * @csspart unread - The number of unseen answers, beside the launcher.
 * @csspart resize - The corner that resizes the window.
 * @csspart launcher - The button that opens and closes the window.
 * @csspart window - The window.
 * @csspart header - The header of the window, with title and buttons.
 * @csspart title - The title in the header.
 * @csspart restart - The button that begins a new conversation.
 * @csspart close - The button that closes the window.
 * @csspart panel - The content of the window before a conversation: consent, loading, errors.
 * @csspart choices - The menus for language and space.
 * @csspart choice - One of these menus.
 * @csspart transcript - The scrolling list of messages.
 * @csspart greeting - The text of the empty transcript.
 * @csspart top-questions - The list of frequently asked questions.
 * @csspart top-question - One question of that list.
 * @csspart turn - A question with its answer.
 * @csspart question - The visitor's bubble.
 * @csspart answer - The bot's bubble.
 * @csspart name - The name above a bubble.
 * @csspart avatar - The picture beside the bot's bubbles.
 * @csspart reply - A quick reply, or a button of a card.
 * @csspart replies - The quick replies of an answer.
 * @csspart carousel - Cards or steps, side by side.
 * @csspart slides - The scrolling part of a carousel.
 * @csspart previous - The button of a carousel that shows the previous slide.
 * @csspart next - The button of a carousel that shows the next slide.
 * @csspart position - The slide counter of a carousel (“2 of 5”).
 * @csspart card - A product or another card.
 * @csspart card-image - The picture of a card.
 * @csspart card-title - The title of a card.
 * @csspart card-text - The text of a card.
 * @csspart card-price - The price or another number of a card.
 * @csspart feedback - The thumbs, reasons and comment under an answer.
 * @csspart rate - A thumb.
 * @csspart comment - The text area for a comment.
 * @csspart meta - The row with the copy button and the time under an answer.
 * @csspart copy - The button that copies an answer.
 * @csspart time - The time of a message.
 * @csspart typing - The dots while an answer is on its way.
 * @csspart notice - The status of a question: slow, moved, waiting, refused, unsent.
 * @csspart action - A button in a notice, under an answer, or before a conversation.
 * @csspart separator - The line where a new dialog or another day began.
 * @csspart jump - The button that scrolls to the newest message.
 * @csspart suggestions - The list of suggested questions above the input.
 * @csspart suggestion - One suggested question.
 * @csspart composer - The row with the input and the send button.
 * @csspart input - The text area for the question.
 * @csspart counter - The number of characters that are left.
 * @csspart send - The send button.
 * @csspart overlay - The dialog with an enlarged image, or with the details of an answer.
 * @csspart overlay-header - The header of that dialog, with title and button.
 * @csspart overlay-close - The button that closes that dialog.
 * @csspart overlay-body - The content of that dialog.
 *
 * @cssprop [--dydu-color=#1d5fd1] - Accent colour: launcher, send button, links, the visitor's bubbles.
 * @cssprop [--dydu-on-color=#fff] - Text colour on the accent.
 * @cssprop [--dydu-surface=#fff] - Background of the window.
 * @cssprop [--dydu-text=#1b2430] - Text colour in the window.
 * @cssprop [--dydu-faint] - Colour of secondary text. If absent, the text colour mixed with the surface.
 * @cssprop [--dydu-line] - Colour of lines and borders. If absent, the text colour mixed with the surface.
 * @cssprop [--dydu-bubble=#f1f4f9] - Background of the bot's bubbles.
 * @cssprop [--dydu-question=var(--dydu-color)] - Background of the visitor's bubbles.
 * @cssprop [--dydu-on-question=var(--dydu-on-color)] - Text colour of the visitor's bubbles.
 * @cssprop [--dydu-font=inherit] - Font family.
 * @cssprop [--dydu-font-size=16px] - Font size of messages; the other text sizes scale with it.
 * @cssprop [--dydu-line-height=1.5] - Line height.
 * @cssprop [--dydu-radius=20px] - Corner radius of the window.
 * @cssprop [--dydu-bubble-radius=18px] - Corner radius of bubbles and cards.
 * @cssprop [--dydu-control-radius=22px] - Corner radius of buttons and the input.
 * @cssprop [--dydu-space=16px] - Basic spacing.
 * @cssprop [--dydu-shadow] - Shadow of the window.
 * @cssprop [--dydu-launcher-shadow] - Shadow of the launcher.
 * @cssprop [--dydu-launcher-size=56px] - Size of the launcher, at least 44px.
 * @cssprop [--dydu-width=400px] - Width of the window.
 * @cssprop [--dydu-height=640px] - Height of the window.
 * @cssprop [--dydu-z-index=1000] - `z-index` of the launcher and the window.
 * @cssprop [--dydu-motion=0.2s] - Duration of transitions. Visitors who prefer reduced motion get none.
 */
export declare class DyduChatbox extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    /** All other durations, in milliseconds. They are read when the conversation begins. */
    timing: Partial<Timing>;
    /** Variables for the knowledge base, sent with every question. */
    variables: Readonly<Record<string, string>>;
    /**
     * A function that gives the headers of every request except status requests, for servers behind authentication, which have
     * to allow them (CORS). After a 401 it is called once more, with `{refresh: true}`, and the request is repeated once.
     */
    headers: HeadersHook | undefined;
    constructor();
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /**
     * The primary subtag, e.g. `fr`, of the chat's language: `lang` of the element or of an ancestor, else the browser's. It is
     * read when the window opens, and again when a new conversation begins.
     */
    get language(): string;
    /** Opens the window and moves the focus into it. */
    show(): Promise<void>;
    /** Closes the window and moves the focus to the launcher. */
    close(): void;
    /** Focuses the input if the window is open, else the launcher. */
    focus(): void;
    /**
     * Opens the window and asks. No question is sent before the visitor's consent, or if the page prevents `dydu-ask`.
     *
     * @param question A text, or an object with `text` and optionally `hidden` (the visitor sees only the answer), `unsafe` (the
     * question has effects outside the chat and is never repeated automatically), `unregistered` (the question leaves no trace in
     * the server's history and statistics), `extra` (parameters for the server).
     */
    ask(question: string | Omit<Question, 'id'>): Promise<void>;
    /**
     * Opens the window and shows a message of the page, in this tab only.
     *
     * @param message HTML, sanitized like an answer. `more` holds the further fields of an answer of the platform, e.g. `{sidebar}`.
     */
    say(message: string | Message): Promise<void>;
    /** Opens the window and sets a variable of the server's dialog, and of every dialog that begins on this page. */
    setDialogVariable(name: string, value: string): Promise<void>;
    /** Begins a new conversation. */
    restart(): void;
    /** Returns the conversation as plain text. */
    transcript(): string;
    /** Ends the conversation and removes everything that was stored in this browser, the visitor's consent included. */
    forget(): Promise<void>;
    /** @internal Called after all stored data was removed, here or in another tab. */
    readonly forgotten: () => void;
    connectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    /** Labels that replace the chat's own, by name. */
    get labels(): Partial<Translation>;
    set labels(labels: Partial<Translation>);
    /** @internal */
    get words(): Translation | undefined;
    protected render(): TemplateResult;
}
export interface DyduChatbox extends AttributeProperties {
}
declare global {
    interface HTMLElementTagNameMap {
        'dydu-chatbox': DyduChatbox;
    }
}
