import {LitElement, type TemplateResult} from 'lit';
import {hasUnsettled} from './adapters/unsettled-key.js';
import type {Question} from './dialog/conversation.js';
import type {Timing} from './dialog/timing.js';
import {
  adoptEarly,
  attributes,
  complaintAbout,
  reflectAttributes,
  type AttributeName,
  type AttributeProperties,
} from './element/attributes.js';
import {hasAgreed} from './element/consent.js';
import type * as ConversationCode from './element/conversation.js';
import {ChatboxErrorEvent} from './element/error-event.js';
import type * as FrameCode from './element/frame.js';
import type {HeadersHook} from './adapters/fetch-json.js';
import type {ConversationHost} from './element/host.js';
import {languageOf} from './element/language.js';
import {Parts} from './element/parts.js';
import {readSettings, type Settings} from './element/settings.js';
import {styles} from './element/styles.js';
import {launcherTitle} from './i18n/load-words.js';
import type {Words} from './i18n/words.js';
import {launcherView} from './view/launcher-view.js';

/**
 * A chat window for a dydu bot, which keeps answering when the main server does not.
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
 * @attr {string} feedback - `off`: no answer can be rated.
 * @attr {string} sidebar - `auto`: the details of a new answer open by themselves.
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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see below
export class DyduChatbox extends LitElement {
  static override styles = styles;

  /** Every other duration, in milliseconds. Read when the conversation begins. */
  timing: Partial<Timing> = (this as Partial<this>).timing ?? {};
  /** Sent with every question, for the knowledge base. */
  variables: Readonly<Record<string, string>> = (this as Partial<this>).variables ?? {};
  /** Headers of every request, for servers behind authentication. They have to be allowed by the servers (CORS). */
  headers: HeadersHook | undefined = (this as Partial<this>).headers;

  #settings: Settings | null = null;
  #conversation: ConversationCode.Conversation | undefined;
  readonly #parts: Parts;
  /** Of what is loaded, the part that failed. */
  #failed: 'nothing' | 'frame' | 'conversation' = 'nothing';
  #agreed = false;

  #isReconfigured = true;
  #wasOpen = false;

  constructor() {
    super();
    this.#parts = new Parts(this);
    adoptEarly(this, 'labels');
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...Object.keys(attributes)];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name !== 'lang') {
      const complaint = complaintAbout(name, after);
      if (complaint !== undefined) console.warn(`<dydu-chatbox> ${complaint}`);
      if (attributes[name as AttributeName][0] === 'restart') this.#isReconfigured = true;
    }
    const isOfWords = name === 'lang' || name === 'labels-url';
    if (this.words !== undefined && isOfWords) void this.#begin();
    this.requestUpdate();
  }

  /** The primary subtag, e.g. `fr`, of the language of the chat: `lang` of the element or of what surrounds it, else the browser's. */
  get language(): string {
    return languageOf(this);
  }

  /** Opens the window, with the focus in it. */
  async show(): Promise<void> {
    this.open = true;
    await this.#focusInside();
  }

  /** Closes the window; the focus goes to the launcher. */
  close(): void {
    this.#act.close();
  }

  /** The input if the window is open, else the launcher. */
  override focus(): void {
    if (this.open) void this.#focusInside();
    else this.renderRoot.querySelector<HTMLElement>('#launcher')?.focus();
  }

  /**
   * Opens the window and asks. Nothing is asked before the visitor's consent, or if the page prevents `dydu-ask`.
   *
   * @param question `text`, and if wanted `hidden` (the visitor sees the answer only), `unsafe` (it has effects outside
   * the chat: it is never repeated by itself), `extra` (parameters for the server).
   */
  async ask(question: string | Omit<Question, 'id'>): Promise<void> {
    this.open = true;
    (await this.#conversing())?.ask(typeof question === 'string' ? {text: question} : question);
  }

  /** Shows a message of the page, in this tab only. Opens the window. @param html made safe like an answer */
  async say(html: string): Promise<void> {
    this.open = true;
    await (await this.#conversing())?.say(html);
  }

  /** Sets a variable of the server's dialog, now and in every dialog to come. Opens the window. */
  async setDialogVariable(name: string, value: string): Promise<void> {
    this.open = true;
    (await this.#conversing())?.setDialogVariable(name, value);
  }

  /** Begins a new conversation. */
  restart(): void {
    this.#conversation?.restart();
  }

  /** What is shown, as plain text. */
  transcript(): string {
    return this.#conversation?.transcript() ?? '';
  }

  /** Ends the conversation and removes everything that was stored in this browser, the visitor's consent included. */
  async forget(): Promise<void> {
    const {botId} = this.#settings ?? {};
    this.open = false;
    this.#conversation?.close();
    if (botId !== undefined) await this.#parts.forget(botId);
    this.#configure();
    this.requestUpdate();
  }

  async #conversing(): Promise<ConversationCode.Conversation | undefined> {
    await this.updateComplete;
    await this.#begin();
    return this.#conversation;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#conversation?.recall();
  }

  protected override willUpdate(): void {
    const isReconfigured = this.#isReconfigured;
    this.#isReconfigured = false;
    if (isReconfigured) this.#configure();
    if (this.mode === 'inline') this.open = true;
    if (this.open && (isReconfigured || !this.#wasOpen)) void this.#begin();
    this.#wasOpen = this.open;
  }

  #configure(): void {
    const {settings, errors, warnings} = readSettings(this);
    this.#conversation?.close();
    this.#conversation = undefined;
    this.#settings = settings;
    this.#agreed = settings !== null && (settings.consent === 'not-asked' || hasAgreed(settings.botId));
    // The visitor waits for an answer that a reload has interrupted.
    if (settings !== null && this.#agreed && hasUnsettled(settings.botId)) this.open = true;
    for (const warning of warnings) console.warn(`<dydu-chatbox> ${warning}`);
    if (errors.length === 0) return;
    const message = errors.join('; ');
    console.error(`<dydu-chatbox> ${message}`);
    this.#emit(new ChatboxErrorEvent('misconfigured', message));
  }

  /** One door for events, so that the documents list those of the class comment and no phantom. */
  #emit(event: Event): void {
    this.dispatchEvent(event);
  }

  /** The visitor may want to talk: loads what that needs; nothing before consent. */
  #interest(): Promise<typeof ConversationCode> | undefined {
    return this.#agreed ? this.#parts.loadConversation() : undefined;
  }

  /** The conversation begins when the window opens. */
  async #begin(): Promise<void> {
    const settings = this.#settings;
    let failing: 'nothing' | 'frame' | 'conversation' = 'frame';
    try {
      const loading = this.#interest();
      // Met below.
      loading?.catch(() => undefined);
      await this.#parts.loadFrame();
      failing = 'conversation';
      const code = await loading;
      const isStale = settings !== this.#settings || this.#conversation !== undefined || !this.open;
      if (code !== undefined && settings !== null && !isStale)
        this.#conversation = new code.Conversation(this as ConversationHost, settings);
      failing = 'nothing';
    } catch (error) {
      console.error('<dydu-chatbox> could not be loaded', error);
    }
    this.#failed = failing;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#parts.frame?.raise(this.renderRoot));
  }

  /** Words to be used instead of the chat's own, by their names. */
  get labels(): Partial<Words> {
    return this.#parts.labels;
  }

  set labels(labels: Partial<Words>) {
    this.#parts.labels = labels;
    this.requestUpdate();
  }

  /** @internal */
  get words(): Words | undefined {
    return this.#parts.words;
  }

  protected override render(): TemplateResult {
    const {open, words} = this;
    const {frame} = this.#parts;
    const title = words?.title ?? this.labels.title ?? launcherTitle(this.language);
    const opened =
      words &&
      frame?.windowView(open, this.#conversation?.canRestart === true, this.#body(frame, words), words, this);
    return launcherView(title, open, this.#failed === 'frame', opened, this.#act);
  }

  #body(
    {notConfiguredView, consentView, loadFailedView, loadingView}: typeof FrameCode,
    words: Words,
  ): TemplateResult {
    if (this.#settings === null) return notConfiguredView(words);
    if (!this.#agreed) return consentView(words, this.#agree, this.#act.close);
    if (this.#conversation !== undefined) return this.#conversation.render();
    return this.#failed === 'conversation' ? loadFailedView(words, this.#act.retry) : loadingView(words);
  }

  readonly #act = {
    toggle: () => {
      if (this.open) this.#act.close();
      else {
        this.open = true;
        void this.#focusInside();
      }
    },
    close: () => {
      this.open = false;
      // On a phone the launcher is not there before the window has gone.
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#launcher')?.focus());
    },
    interest: () => void Promise.allSettled([this.#interest(), this.#parts.loadFrame()]),
    retry: () => void this.#focusInside(),
  };

  readonly #agree = (): void => {
    if (this.#settings === null) return;
    this.#parts.frame?.rememberAgreement(this.#settings.botId);
    this.#agreed = true;
    this.requestUpdate();
    void this.#focusInside();
  };

  /** Focus goes to the input, or to the first thing that can be done instead. */
  async #focusInside(): Promise<void> {
    await this.#conversing();
    await this.updateComplete;
    if (this.#conversation !== undefined) this.#conversation.focus();
    else this.renderRoot.querySelector<HTMLElement>('.before button, #close')?.focus();
  }
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- reflectAttributes makes them
export interface DyduChatbox extends AttributeProperties {}
reflectAttributes(DyduChatbox.prototype);

declare global {
  interface HTMLElementTagNameMap {
    'dydu-chatbox': DyduChatbox;
  }
}
