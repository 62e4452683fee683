import {loadWords} from '../i18n/load-translation.js';
import type {Words} from '../i18n/translation.js';
import {addStyles} from './add-styles.js';
import type * as ConversationCode from '../conversation/conversation.js';
import {ChatboxErrorEvent} from './error-event.js';
import type * as FrameCode from '../window/window.js';

interface PartsHost extends HTMLElement {
  readonly language: string;
  readonly labelsUrl: string | null;
}

/** The parts of the chat that are loaded when they are needed. What failed to load is tried again when asked for again. */
export class Parts {
  /**
   * The build appends it to the address of the code: some engines remember a module that failed to load for the life
   * of the page, so that a second try needs another address.
   */
  codeQuery = '';
  /** What is mended may be broken again. */
  hasComplained = false;
  frame: typeof FrameCode | undefined;
  /** Those of the language, with the owner's own. The same object until they change. */
  words: Words | undefined;
  readonly #host: PartsHost;
  #conversation: Promise<typeof ConversationCode> | undefined;
  #frame: {readonly wanted: string; readonly loaded: Promise<void>} | undefined;
  #loaded: Words | undefined;
  #labels: Partial<Words> = {};
  readonly #said = new Set<string>();

  constructor(host: PartsHost) {
    this.#host = host;
  }

  get labels(): Partial<Words> {
    return this.#labels;
  }

  set labels(labels: Partial<Words>) {
    this.#labels = labels;
    this.words = this.#loaded && {...this.#loaded, ...labels};
  }

  loadConversation(): Promise<typeof ConversationCode> {
    this.#conversation ??= import('../conversation/conversation.js').catch((error: unknown) => {
      this.#conversation = undefined;
      throw this.#failed(error);
    });
    return this.#conversation;
  }

  /** The window and its words; the words again when the language or their address has changed. */
  loadFrame(): Promise<void> {
    const {language, labelsUrl} = this.#host;
    const wanted = `${language} ${labelsUrl ?? ''}`;
    if (this.#frame?.wanted !== wanted) this.#frame = {wanted, loaded: this.#loadFrame(wanted)};
    return this.#frame.loaded;
  }

  async #loadFrame(wanted: string): Promise<void> {
    const {language, labelsUrl} = this.#host;
    try {
      const [frame, words] = await Promise.all([
        import('../window/window.js'),
        loadWords.call(this, language),
      ]);
      const own = labelsUrl && (await frame.ownWords(labelsUrl, words));
      if (this.frame === undefined) addStyles(this.#host, frame.tokens, frame.frameStyles);
      this.frame = frame;
      if (this.#frame?.wanted === wanted) this.#loaded = {...words, ...own};
    } catch (error) {
      this.#frame = undefined;
      throw this.#failed(error);
    }
    this.labels = this.#labels;
  }

  /** Something about the attributes is wrong. */
  async complain(): Promise<void> {
    this.hasComplained = true;
    try {
      const {complain} = await import('./attribute-warnings.js');
      complain(this.#host, this.#said, message => {
        this.#host.dispatchEvent(new ChatboxErrorEvent('misconfigured', message));
      });
    } catch (error) {
      this.#failed(error);
    }
  }

  async forget(botId: string): Promise<void> {
    const {forget} = await import('./clear-data.js');
    forget(botId);
  }

  #failed(error: unknown): unknown {
    console.error('<dydu-chatbox> could not be loaded', error);
    this.codeQuery = `?${String(Date.now())}`;
    return error;
  }
}
