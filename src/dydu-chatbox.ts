// Long, because the documents, the types of editors and the tables of the README are made from this class and its comment.
/* eslint max-lines: ['error', {max: 280, skipComments: true}] */
import {LitElement, type TemplateResult} from 'lit';
import {shouldReopen} from './adapters/storage-keys.js';
import type {Message, Question} from './core/types.js';
import type {Timing} from './core/timing.js';
import {
  adoptEarly,
  attributes,
  isWrong,
  reflectAttributes,
  type AttributeName,
  type AttributeProperties,
} from './launcher/attributes.js';
import {mayTalk} from './launcher/consent.js';
import type * as ConversationCode from './conversation/conversation.js';
import type * as WindowCode from './window/window.js';
import type {HeadersHook} from './adapters/fetch-json.js';
import type {ConversationHost} from './launcher/host.js';
import {languageOf} from './launcher/language.js';
import {LazyModules} from './launcher/lazy-modules.js';
import {readSettings, type Settings} from './launcher/settings.js';
import {launcherStyles} from './launcher/launcher-styles.js';
import {launcherTitle} from './i18n/load-translation.js';
import type {Translation} from './i18n/translation.js';
import {launcherView} from './launcher/launcher-view.js';

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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see below
export class DyduChatbox extends LitElement {
  static override styles = launcherStyles;

  /** Every other duration, in milliseconds. Read when the conversation begins. */
  timing: Partial<Timing> = {};
  /** Sent with every question, for the knowledge base. */
  variables: Readonly<Record<string, string>> = {};
  /**
   * Headers of every request but those for the status, for servers behind authentication, which have to allow them (CORS).
   * After a 401 it is asked once more, with `{refresh: true}`, and the request is repeated once.
   */
  headers: HeadersHook | undefined;

  #settings: Settings | null = null;
  #conversation: ConversationCode.Conversation | undefined;
  readonly #parts: LazyModules;
  /** Of what is loaded, the part that failed. */
  #failed: 'nothing' | 'window' | 'conversation' = 'nothing';
  #agreed = false;

  #isReconfigured = true;
  #wasOpen = false;

  constructor() {
    super();
    this.#parts = new LazyModules(this);
    adoptEarly(this, 'labels');
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...Object.keys(attributes)];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (before === after) return;
    if (name !== 'lang') {
      if (isWrong(name, after) || this.#parts.hasWarned) void this.#parts.warnAboutAttributes();
      if (attributes[name as AttributeName][0] === 'restart') this.#isReconfigured = true;
    }
    const isOfWords = name === 'lang' || name === 'labels-url';
    if ((this.words || this.open) && isOfWords) void this.#begin();
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
   * the chat: it is never repeated by itself), `unregistered` (no trace in the server's history and statistics), `extra`
   * (parameters for the server).
   */
  async ask(question: string | Omit<Question, 'id'>): Promise<void> {
    this.open = true;
    (await this.#conversing())?.ask(typeof question === 'string' ? {text: question} : question);
  }

  /**
   * Shows a message of the page, in this tab only. Opens the window.
   *
   * @param message HTML, made safe like an answer; `more`: what an answer of the platform carries beside it, e.g. `{sidebar}`.
   */
  async say(message: string | Message): Promise<void> {
    this.open = true;
    await (await this.#conversing())?.say(message);
  }

  /** Sets a variable of the server's dialog, and of every one that begins on this page. Opens the window. */
  async setDialogVariable(name: string, value: string): Promise<void> {
    this.open = true;
    (await this.#conversing())?.setDialogVariable(name, value);
  }

  /** Begins a new conversation. */
  restart(): void {
    if (this.#conversation !== undefined) this.#conversation.restart();
    else void this.#prepare().then(conversation => conversation?.restart());
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
    if (botId !== undefined) await this.#parts.clearData(botId);
    this.forgotten();
    await this.updateComplete;
  }

  /** @internal Everything that was stored was removed, here or in another tab. */
  readonly forgotten = (): void => {
    this.open = false;
    this.#isReconfigured = true;
    this.requestUpdate();
  };

  async #conversing(): Promise<ConversationCode.Conversation | undefined> {
    await this.updateComplete;
    await this.#begin();
    return this.#conversation;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.open) this.#conversation?.recall();
  }

  protected override willUpdate(): void {
    const isReconfigured = this.#isReconfigured;
    this.#isReconfigured = false;
    if (isReconfigured) this.#configure();
    if (this.mode === 'inline') this.open = true;
    if (this.open && (isReconfigured || !this.#wasOpen)) {
      this.#askStorage();
      void this.#begin();
    }
    this.#wasOpen = this.open;
  }

  protected override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('#launcher')?.style.setProperty('z-index', this.zIndex);
    this.#parts.window?.applySizes(this);
  }

  #configure(): void {
    const settings = readSettings(this);
    this.#conversation?.close();
    this.#conversation = undefined;
    this.#settings = settings;
    this.#askStorage();
    if (settings !== null && this.#agreed && shouldReopen(settings.botId)) this.open = true;
    const isIncomplete =
      settings === null || (this.backupServer !== null && settings.servers.backup === undefined);
    if (isIncomplete || this.#parts.hasWarned) void this.#parts.warnAboutAttributes();
  }

  /** Another tab may have forgotten the consent; a conversation would have heard of it. */
  #askStorage(): void {
    if (this.#conversation === undefined) this.#agreed = mayTalk(this.#settings);
  }

  /** The visitor may want to talk: loads what that needs; nothing before consent. */
  #interest(): Promise<typeof ConversationCode> | undefined {
    return this.#agreed ? this.#parts.loadConversation() : undefined;
  }

  /** The conversation begins when the window opens. */
  async #begin(): Promise<void> {
    const settings = this.#settings;
    let failing: 'nothing' | 'window' | 'conversation' = 'window';
    try {
      const loading = this.#interest();
      // Met below.
      loading?.catch(() => undefined);
      await this.#parts.loadWindow();
      failing = 'conversation';
      // It says that the rest is on its way.
      this.requestUpdate();
      const code = await loading;
      if (settings === this.#settings && this.open) this.#converse(code)?.recall();
      failing = 'nothing';
    } catch {
      // The parts have said so in the console.
    }
    this.#failed = failing;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#parts.window?.promoteToTopLayer(this.renderRoot));
  }

  /** The dialog that the visitor may be about to begin; none where it could not be loaded, which opening will say. */
  async #prepare(): Promise<ConversationCode.Conversation | undefined> {
    await this.updateComplete;
    this.#askStorage();
    const settings = this.#settings;
    const code = await this.#interest()?.catch(() => undefined);
    return settings === this.#settings ? this.#converse(code) : undefined;
  }

  #converse(code: typeof ConversationCode | undefined): ConversationCode.Conversation | undefined {
    if (code !== undefined && this.#settings !== null)
      this.#conversation ??= new code.Conversation(this as ConversationHost, this.#settings);
    return this.#conversation;
  }

  /** Words to be used instead of the chat's own, by their names. */
  get labels(): Partial<Translation> {
    return this.#parts.labels;
  }

  set labels(labels: Partial<Translation>) {
    this.#parts.labels = labels;
    this.requestUpdate();
  }

  /** @internal */
  get words(): Translation | undefined {
    return this.#parts.translation;
  }

  protected override render(): TemplateResult {
    const {open, words} = this;
    const {window: frame} = this.#parts;
    const title = words?.title ?? this.labels.title ?? launcherTitle(this.language);
    const opened =
      words &&
      frame?.windowView(open, this.#conversation?.canRestart === true, this.#body(frame, words), words, this);
    return launcherView(title, this.launcherLabel, open, this.#failed === 'window', opened, this.#act);
  }

  #body(
    {notConfiguredView, consentView, loadFailedView, loadingView}: typeof WindowCode,
    words: Translation,
  ): TemplateResult {
    if (this.#settings === null) return notConfiguredView(words);
    if (!this.#agreed) return consentView(words, this.#agree, this.#act.close);
    if (this.#conversation !== undefined) return this.#conversation.render();
    return this.#failed === 'conversation' ? loadFailedView(words, this.#act.retry) : loadingView(words);
  }

  readonly #act = {
    toggle: () => {
      if (this.open) this.#act.close();
      else void this.show();
    },
    close: () => {
      this.open = false;
      // On a phone the launcher is not there before the window has gone.
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#launcher')?.focus());
    },
    interest: () => void Promise.allSettled([this.#interest(), this.#parts.loadWindow()]),
    approach: () => {
      this.#askStorage();
      this.#act.interest();
      void this.#prepare().then(conversation => conversation?.warmUp());
    },
    retry: () => void this.show(),
  };

  readonly #agree = (): void => {
    if (this.#settings === null) return;
    this.#parts.window?.rememberAgreement(this.#settings.botId);
    this.#agreed = true;
    this.requestUpdate();
    void this.#focusInside();
  };

  /** Focus goes to the input, or to the first thing that can be done instead. */
  async #focusInside(): Promise<void> {
    await this.#conversing();
    await this.updateComplete;
    if (this.#conversation !== undefined) this.#conversation.focus();
    else this.#parts.window?.focusFirst(this.renderRoot);
  }
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- reflectAttributes makes them
export interface DyduChatbox extends AttributeProperties {}
reflectAttributes(DyduChatbox.prototype);
// As accessors: Svelte sets nothing else, and what a page has set before the class was there counts.
for (const name of ['timing', 'variables', 'headers']) DyduChatbox.createProperty(name, {attribute: false});

declare global {
  interface HTMLElementTagNameMap {
    'dydu-chatbox': DyduChatbox;
  }
}
