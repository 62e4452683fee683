import {loadTranslation} from '../i18n/load-translation.js';
import type {Translation} from '../i18n/translation.js';
import type * as ConversationCode from '../conversation/conversation.js';
import type {RemovedAttribute} from './attribute-warnings.js';
import {ChatboxErrorEvent} from './error-event.js';
import type * as WindowCode from '../window/window.js';

interface ModulesHost extends WindowCode.WindowHost {
  readonly language: string;
  readonly labelsUrl: string | null;
}

/** The parts of the chat that are loaded when they are needed. What failed to load is tried again when asked for again. */
export class LazyModules {
  /** True after the first warning. Every later change is checked, because a corrected attribute may become wrong again. */
  hasWarned = false;
  /** True once the window has opened with consent: no address of the owner is requested before. */
  mayFetchLabels = false;
  window: typeof WindowCode | undefined;
  /** Those of the language, with the owner's own. The same object until they change. */
  translation: Translation | undefined;
  readonly #host: ModulesHost;
  #conversation: Promise<typeof ConversationCode> | undefined;
  #window: {readonly wanted: string; readonly loaded: Promise<void>} | undefined;
  #loaded: Translation | undefined;
  #labels: Partial<Translation> = {};
  readonly #said = new Set<string>();

  constructor(host: ModulesHost) {
    this.#host = host;
  }

  get labels(): Partial<Translation> {
    return this.#labels;
  }

  /** Frameworks set null for an absent value: it means no labels. */
  set labels(labels: Partial<Translation> | null | undefined) {
    this.#labels = labels ?? {};
    this.translation = this.#loaded && {
      ...this.#loaded,
      ...this.window?.usableLabels(this.#labels, this.#loaded, 'the property labels'),
    };
  }

  loadConversation(): Promise<typeof ConversationCode> {
    this.#conversation ??= import('../conversation/conversation.js').catch((error: unknown) => {
      this.#conversation = undefined;
      throw this.#failed(error);
    });
    return this.#conversation;
  }

  /** The window and its words; the words again when the language or their address has changed. */
  loadWindow(): Promise<void> {
    const {language} = this.#host;
    const labelsUrl = this.#labelsUrl;
    const wanted = `${language} ${labelsUrl ?? ''}`;
    if (this.#window?.wanted !== wanted) this.#window = {wanted, loaded: this.#loadWindow(wanted)};
    return this.#window.loaded;
  }

  get #labelsUrl(): string | null {
    return this.mayFetchLabels ? this.#host.labelsUrl : null;
  }

  async #loadWindow(wanted: string): Promise<void> {
    const {language} = this.#host;
    const labelsUrl = this.#labelsUrl;
    try {
      const [window, words] = await Promise.all([import('../window/window.js'), loadTranslation(language)]);
      const own = labelsUrl && (await window.loadCustomLabels(labelsUrl, words));
      if (this.window === undefined) new window.WindowController(this.#host);
      this.window = window;
      if (this.#window?.wanted === wanted) this.#loaded = {...words, ...own};
    } catch (error) {
      this.#window = undefined;
      throw this.#failed(error);
    }
    this.labels = this.#labels;
  }

  /** Something about the attributes is wrong. */
  async warnAboutAttributes(changed?: RemovedAttribute): Promise<void> {
    this.hasWarned = true;
    try {
      const {warnAboutAttributes} = await import('./attribute-warnings.js');
      warnAboutAttributes(
        this.#host,
        this.#said,
        message => {
          this.#host.dispatchEvent(new ChatboxErrorEvent('misconfigured', message));
        },
        changed,
      );
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Something in the page is wrong. */
  async warnAboutPage(): Promise<void> {
    try {
      const {warnAboutPage} = await import('./page-warnings.js');
      warnAboutPage(this.#host);
    } catch (error) {
      this.#failed(error);
    }
  }

  async clearData(botId: string): Promise<void> {
    const {clearData: forget} = await import('./clear-data.js');
    forget(botId);
  }

  #failed(error: unknown): unknown {
    console.error('<dydu-chatbox> could not be loaded', error);
    return error;
  }
}
