import { LitElement, type TemplateResult } from 'lit';
import type { Message, Question } from './core/types.js';
import type { Timing } from './core/timing.js';
import { type AttributeProperties } from './launcher/attributes.js';
import type { HeadersHook } from './adapters/fetch-json.js';
import type { Translation } from './i18n/translation.js';
/**
 * A chat window for a dydu bot, which keeps answering when the main server does not.
 *
 * @element dydu-chatbox
 *
 * @attr {string} bot-id - The id of the bot, as the platform gives it. Required.
 * @attr {string} server - The main server: an origin (the API is then under `/servlet/api/`), or a full API root ending in `/`. Required.
 * @attr {string} backup-server - The backup server, written like `server`. Pre-production has none.
 * @attr {string} space - The consultation space of the knowledge base. The server's own default if absent.
 * @attr {boolean} open - Whether the window is open.
 * @attr {'required'} consent - `required`: nothing is requested or stored before the visitor agrees. Nobody is asked if absent.
 * @attr {number} [timeout=20000] - Milliseconds a question may stay unanswered before it moves to the backup, 1000 to 300000. 30000 suits a generative bot.
 * @attr {number} [probe-timeout=2000] - Milliseconds that a server may take to say how it is while a question waits for its answer, 1000 to 300000.
 * @attr {'window' | 'inline' | 'full'} [mode=window] - `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page while open.
 * @attr {'end' | 'start'} [placement=end] - `start` or `end`: the side of the page on which the launcher and the window float, in reading direction.
 * @attr {string} width - The width of the window: a length of CSS, or a number of pixels. `--dydu-width` if absent.
 * @attr {string} height - Its height. `--dydu-height` if absent.
 * @attr {number} z-index - Above what the launcher and the window float. `--dydu-z-index` if absent.
 * @attr {'on' | 'off'} [resize=on] - `on`: the visitor may change the size of the window on a screen that has the room. `off`: it stays as it is.
 * @attr {boolean} movable - The visitor may drag the launcher up and down and to the other side of the page, or move it with the arrow keys.
 * @attr {boolean} sound - Two soft notes when an answer comes while nobody looks.
 * @attr {'auto' | 'same' | 'new'} [links=auto] - Where links of answers open. `auto`: in a new tab, or in this one where the answer says so (type `redirection`). `same`: in this one. `new`: in a new one.
 * @attr {string} launcher-label - Words beside the launcher's icon. None if absent.
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - `light`, `dark`, or `auto`, which follows the visitor's system.
 * @attr {string} [welcome=#welcome#] - The question whose answer begins a conversation. `off`: nothing is asked.
 * @attr {string} [top-questions=3] - How many of the questions asked most are proposed. `off`: none.
 * @attr {string} [suggestions=5] - How many questions are proposed while the visitor types. `off`: what is typed stays here until it is sent.
 * @attr {'on' | 'off'} [feedback=on] - `on`: answers can be rated where the bot asks for it. `off`: none can.
 * @attr {'button' | 'auto'} [sidebar=button] - `button`: the details of an answer open on demand. `auto`: those of a new answer open by themselves.
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
 * @fires {AnswerEvent} dydu-answer - A question has its answer; the first words of the bot are none.
 * @fires {ServerChangeEvent} dydu-server-change - The dialog lives on another server now.
 * @fires {ChatboxErrorEvent} dydu-error - The chat cannot work here, or a question could not be sent.
 * @fires {DiagnosticEvent} dydu-diagnostic - A step towards a server, for monitoring. Also a `performance.measure`.
 *
 * @csspart unread - How many answers nobody has seen, beside the launcher.
 * @csspart resize - The corner by which the window is made larger or smaller.
 * @csspart launcher - The button that opens and closes the window.
 * @csspart window - The window.
 * @csspart header - Its title and buttons.
 * @csspart title - Its title.
 * @csspart restart - The button that begins a new conversation.
 * @csspart close - The button that closes the window.
 * @csspart panel - What stands in the window before a conversation: consent, loading, trouble.
 * @csspart choices - The languages and spaces to choose from.
 * @csspart choice - One list of them.
 * @csspart transcript - The scrolling list of what was said.
 * @csspart greeting - What stands there before anything was said.
 * @csspart top-questions - What others ask most.
 * @csspart top-question - One of them.
 * @csspart turn - A question with its answer.
 * @csspart question - What the visitor said.
 * @csspart answer - What the bot said.
 * @csspart name - The name above a bubble.
 * @csspart avatar - The picture beside the bot's bubbles.
 * @csspart reply - A quick reply, or a button of a card.
 * @csspart replies - The quick replies of an answer.
 * @csspart carousel - Cards or steps, side by side.
 * @csspart slides - What scrolls in it.
 * @csspart previous - Its button to the slide before.
 * @csspart next - Its button to the next slide.
 * @csspart position - Which slide of how many.
 * @csspart card - A product or another card.
 * @csspart card-image - Its picture.
 * @csspart card-title - Its title.
 * @csspart card-text - Its text.
 * @csspart card-price - Its number.
 * @csspart feedback - The thumbs, reasons and comment under an answer.
 * @csspart rate - A thumb.
 * @csspart comment - The text area of a comment.
 * @csspart meta - The copy button and the time under an answer.
 * @csspart copy - The button that copies an answer.
 * @csspart time - When it was said.
 * @csspart typing - The dots while an answer is on its way.
 * @csspart notice - What becomes of a question: slow, moved, waiting, refused, unsent.
 * @csspart action - A button in a notice, under an answer, or before a conversation.
 * @csspart separator - The line where a new dialog or another day began.
 * @csspart jump - The button that leads to the newest message.
 * @csspart suggestions - The list above the input.
 * @csspart suggestion - One of its questions.
 * @csspart composer - The row with the input and the send button.
 * @csspart input - The text area.
 * @csspart counter - How many characters are left.
 * @csspart send - The send button.
 * @csspart overlay - An enlarged image, or the details of an answer.
 * @csspart overlay-header - Its title and button.
 * @csspart overlay-close - The button that closes it.
 * @csspart overlay-body - What is enlarged, or the details.
 *
 * @cssprop [--dydu-color=#1d5fd1] - The accent: launcher, send button, links, the visitor's bubbles.
 * @cssprop [--dydu-on-color=#fff] - Text on the accent.
 * @cssprop [--dydu-surface=#fff] - The window.
 * @cssprop [--dydu-text=#1b2430] - Text on the window.
 * @cssprop [--dydu-faint] - Text of less weight; the text mixed with the surface if absent.
 * @cssprop [--dydu-line] - Lines and borders; the text mixed with the surface if absent.
 * @cssprop [--dydu-bubble=#f1f4f9] - The bot's bubbles.
 * @cssprop [--dydu-question=var(--dydu-color)] - The visitor's bubbles.
 * @cssprop [--dydu-on-question=var(--dydu-on-color)] - Text on them.
 * @cssprop [--dydu-font=inherit] - The font family.
 * @cssprop [--dydu-font-size=16px] - The size of the text; everything that is read grows with it.
 * @cssprop [--dydu-line-height=1.5] - The distance between lines of text.
 * @cssprop [--dydu-radius=20px] - The corners of the window.
 * @cssprop [--dydu-bubble-radius=18px] - The corners of bubbles and cards.
 * @cssprop [--dydu-control-radius=22px] - The corners of buttons and the input.
 * @cssprop [--dydu-space=16px] - The distance between things.
 * @cssprop [--dydu-shadow] - The shadow of the window.
 * @cssprop [--dydu-launcher-shadow] - The shadow of the launcher.
 * @cssprop [--dydu-launcher-size=56px] - The launcher, at least 44px.
 * @cssprop [--dydu-width=400px] - The width of the window.
 * @cssprop [--dydu-height=640px] - The height of the window.
 * @cssprop [--dydu-z-index=1000] - Above what the launcher and the window float.
 * @cssprop [--dydu-motion=0.2s] - How long transitions take; none for visitors who prefer reduced motion.
 */
export declare class DyduChatbox extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    /** Every other duration, in milliseconds. Read when the conversation begins. */
    timing: Partial<Timing>;
    /** Sent with every question, for the knowledge base. */
    variables: Readonly<Record<string, string>>;
    /**
     * Headers of every request but those for the status, for servers behind authentication, which have to allow them (CORS).
     * After a 401 it is asked once more, with `{refresh: true}`, and the request is repeated once.
     */
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
     * the chat: it is never repeated by itself), `unregistered` (no trace in the server's history and statistics), `extra`
     * (parameters for the server).
     */
    ask(question: string | Omit<Question, 'id'>): Promise<void>;
    /**
     * Shows a message of the page, in this tab only. Opens the window.
     *
     * @param message HTML, made safe like an answer; `more`: what an answer of the platform carries beside it, e.g. `{sidebar}`.
     */
    say(message: string | Message): Promise<void>;
    /** Sets a variable of the server's dialog, and of every one that begins on this page. Opens the window. */
    setDialogVariable(name: string, value: string): Promise<void>;
    /** Begins a new conversation. */
    restart(): void;
    /** What is shown, as plain text. */
    transcript(): string;
    /** Ends the conversation and removes everything that was stored in this browser, the visitor's consent included. */
    forget(): Promise<void>;
    /** @internal Everything that was stored was removed, here or in another tab. */
    readonly forgotten: () => void;
    connectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    /** Words to be used instead of the chat's own, by their names. */
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
