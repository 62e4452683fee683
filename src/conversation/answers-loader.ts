import {slotsOf, type Slots} from '../adapters/storage.js';
import type {ExtraContext} from '../extras/extra.js';
import type * as ExtrasCode from '../extras/extras.js';
import type * as AnswersCode from '../answers/answers.js';

/** Loads the code that shows answers, when there is one to show. */
export class AnswersLoader {
  answers: AnswersCode.Answers | undefined;
  hasFailed = false;
  #loading: Promise<void> | undefined;
  #isClosed = false;
  #extras: ExtrasCode.Extras | undefined;
  readonly #create: (code: typeof AnswersCode) => AnswersCode.Answers;
  readonly #settled: () => void;

  /** @param settled called when the code is loaded, or has failed to load */
  constructor(create: (code: typeof AnswersCode) => AnswersCode.Answers, settled: () => void) {
    this.#create = create;
    this.#settled = settled;
  }

  /** Resolves when the code is loaded, or has failed to load. */
  readonly load = (): Promise<void> => (this.#loading ??= this.#load());

  /** Loads the extras. If they cannot be loaded, the chat works without them. */
  async loadExtras(link: Omit<ExtraContext, keyof Slots> & {readonly botId: string}): Promise<void> {
    await link.host.updateComplete;
    const code = await import('../extras/extras.js').catch(() => undefined);
    if (code !== undefined && !this.#isClosed)
      this.#extras = new code.Extras({...link, ...slotsOf(link.botId)});
  }

  close(): void {
    this.#isClosed = true;
    this.#extras?.close();
    this.answers?.close();
  }

  async #load(): Promise<void> {
    this.hasFailed = false;
    try {
      const code = await import('../answers/answers.js');
      if (this.#isClosed) return;
      this.answers = this.#create(code);
    } catch (error) {
      console.error('<dydu-chatbox> could not load the code that shows answers', error);
      this.hasFailed = true;
      this.#loading = undefined;
    }
    this.#settled();
  }
}
