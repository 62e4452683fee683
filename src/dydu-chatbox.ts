// This file is long, because the tables of the documents and the data for editors are generated from this class and its comment.
/* eslint max-lines: ['error', {max: 300, skipComments: true}] */
import {LitElement, type TemplateResult} from 'lit';
import {shouldReopen} from './adapters/storage-keys.js';
import type {Message, Question} from './core/types.js';
import type {Timing} from './core/timing.js';
import {
  adoptEarly,
  attributeNames,
  attributes,
  isWrong,
  reflectAttributes,
  type AttributeName,
  type AttributeProperties,
  type AttributeType,
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
 * A chat window for a dydu bot, which keeps answering when the main server fails.
 *
 * @element dydu-chatbox
 *
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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see below
export class DyduChatbox extends LitElement {
  static override styles = launcherStyles;

  /** All other durations, in milliseconds. They are read when the conversation begins. */
  timing: Partial<Timing> = {};
  /** Variables for the knowledge base, sent with every question. */
  variables: Readonly<Record<string, string>> = {};
  /**
   * A function that gives the headers of every request except status requests, for servers behind authentication, which have
   * to allow them (CORS). After a 401 it is called once more, with `{refresh: true}`, and the request is repeated once.
   */
  headers: HeadersHook | undefined;

  #settings: Settings | null = null;
  #conversation: ConversationCode.Conversation | undefined;
  readonly #parts: LazyModules;
  /** The lazy module that failed to load. */
  #failed: 'nothing' | 'window' | 'conversation' = 'nothing';
  #agreed = false;
  /** Decided when the window opens: a page that is translated meanwhile does not change it. */
  #language: string | undefined;

  #isReconfigured = true;
  #wasOpen = false;

  constructor() {
    super();
    this.#parts = new LazyModules(this);
    adoptEarly(this, 'labels');
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...attributeNames];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (before === after) return;
    if (name === 'lang') this.#language = undefined;
    else this.#changed(name as AttributeName, after);
    if ((this.words || this.open) && ['lang', 'labels-url'].includes(name)) void this.#begin();
    this.requestUpdate();
  }

  #changed(name: AttributeName, value: string | null): void {
    const declared: {type: AttributeType; effect?: string} = attributes[name];
    const isRefused = isWrong(name, value);
    if (isRefused && declared.type === 'flag') {
      void this.#parts.warnAboutAttributes([name, value]);
      this.removeAttribute(name);
    } else if (isRefused || this.#parts.hasWarned) void this.#parts.warnAboutAttributes();
    if (declared.effect === 'restart') this.#isReconfigured = true;
  }

  /**
   * The primary subtag, e.g. `fr`, of the chat's language: `lang` of the element or of an ancestor, else the browser's. It is
   * read when the window opens, and again when a new conversation begins.
   */
  get language(): string {
    return this.#language ?? languageOf(this);
  }

  /** Opens the window and moves the focus into it. */
  async show(): Promise<void> {
    this.open = true;
    await this.#focusInside();
  }

  /** Closes the window. The focus returns from it to what had opened it, or else to the launcher. */
  close(): void {
    this.#act.close();
  }

  /** Focuses the input if the window is open (on a touch screen the transcript: no keyboard comes up), else the launcher. */
  override focus(): void {
    if (this.open) void this.#focusInside();
    else this.renderRoot.querySelector<HTMLElement>('#launcher')?.focus();
  }

  /**
   * Opens the window and asks. No question is sent before the visitor's consent, or if the page prevents `dydu-ask`.
   *
   * @param question A text, or an object with `text` and optionally `hidden` (the visitor sees only the answer), `unsafe` (the
   * question has effects outside the chat and is never repeated automatically), `unregistered` (the question leaves no trace in
   * the server's history and statistics), `extra` (parameters for the server).
   */
  async ask(question: string | Omit<Question, 'id'>): Promise<void> {
    this.open = true;
    (await this.#conversing())?.ask(typeof question === 'string' ? {text: question} : question);
  }

  /**
   * Opens the window and shows a message of the page, in this tab only.
   *
   * @param message HTML, sanitized like an answer. `more` holds the further fields of an answer of the platform, e.g. `{sidebar}`.
   */
  async say(message: string | Message): Promise<void> {
    this.open = true;
    await (await this.#conversing())?.say(message);
  }

  /** Opens the window and sets a variable of the server's dialog, and of every dialog that begins on this page. */
  async setDialogVariable(name: string, value: string): Promise<void> {
    this.open = true;
    (await this.#conversing())?.setDialogVariable(name, value);
  }

  /** Begins a new conversation. */
  restart(): void {
    this.#language = undefined;
    if (this.open) void this.#begin();
    if (this.#conversation !== undefined) this.#conversation.restart();
    else void this.#prepare().then(conversation => conversation?.restart());
  }

  /** Returns the conversation as plain text. */
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

  /** @internal Called after all stored data was removed, here or in another tab. */
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
    // It may have been moved to where another language is spoken.
    this.#language = undefined;
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
    this.renderRoot
      .querySelector<HTMLElement>('#launcher')
      ?.style.setProperty('z-index', String(this.zIndex ?? ''));
    if (this.firstElementChild) void this.#parts.warnAboutPage();
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

  /** Another tab may have cleared the consent; a conversation would have been notified. */
  #askStorage(): void {
    if (this.#conversation === undefined) this.#agreed = mayTalk(this.#settings);
  }

  /** Loads the conversation when the visitor shows interest; before consent it loads nothing. */
  #interest(): Promise<typeof ConversationCode> | undefined {
    return this.#agreed ? this.#parts.loadConversation() : undefined;
  }

  /** The conversation begins when the window opens. */
  async #begin(): Promise<void> {
    const settings = this.#settings;
    this.#language ??= languageOf(this);
    this.#parts.mayFetchLabels ||= this.#agreed;
    let failing: 'nothing' | 'window' | 'conversation' = 'window';
    try {
      const loading = this.#interest();
      // It is awaited below.
      loading?.catch(() => undefined);
      await this.#parts.loadWindow();
      failing = 'conversation';
      // The window shows that the conversation is being loaded.
      this.requestUpdate();
      const code = await loading;
      if (settings === this.#settings && this.open) this.#converse(code)?.recall();
      failing = 'nothing';
    } catch {
      // LazyModules has logged the error.
    }
    this.#failed = failing;
    this.requestUpdate();
  }

  /** Creates the conversation in advance. If its code cannot be loaded, the error is shown when the window opens. */
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

  /** Labels that replace the chat's own, by name. */
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
    const own: unknown = this.labels.title;
    const title = words?.title ?? (typeof own === 'string' ? own : launcherTitle(this.language));
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
    toggle: ({detail}: UIEvent) => {
      // The second half of a double click.
      if (detail > 1) return;
      if (this.open) this.#act.close();
      else void this.show();
    },
    close: () => {
      this.open = false;
    },
    interest: () => {
      for (const loading of [this.#interest(), this.#parts.loadWindow()]) loading?.catch(() => undefined);
    },
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

  /** Focuses the input, or the first control that stands in its place. */
  async #focusInside(): Promise<void> {
    await this.#conversing();
    await this.updateComplete;
    if (this.#conversation !== undefined) this.#conversation.focus();
    else this.#parts.window?.focusFirst(this.renderRoot);
  }
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- reflectAttributes defines them
export interface DyduChatbox extends AttributeProperties {}
reflectAttributes(DyduChatbox.prototype);
// These are accessors because Svelte sets only accessors, and so that values set before the class was defined are adopted.
for (const name of ['timing', 'variables', 'headers']) DyduChatbox.createProperty(name, {attribute: false});

declare global {
  interface HTMLElementTagNameMap {
    'dydu-chatbox': DyduChatbox;
  }
}
