import type * as ContentCode from './content.js';

/** Loads what shows answers, when there is one to show. */
export class ContentLoader {
  content: ContentCode.Content | undefined;
  hasFailed = false;
  /** See the element's own: a second try to load needs another address. */
  protected codeQuery = '';
  #isLoading = false;
  readonly #create: (code: typeof ContentCode) => ContentCode.Content;
  readonly #settled: () => void;

  /** @param settled it is there, or has failed. */
  constructor(create: (code: typeof ContentCode) => ContentCode.Content, settled: () => void) {
    this.#create = create;
    this.#settled = settled;
  }

  readonly load = (): void => {
    if (this.content !== undefined || this.#isLoading) return;
    this.#isLoading = true;
    this.hasFailed = false;
    import('./content.js')
      .then(
        code => {
          this.content = this.#create(code);
        },
        (error: unknown) => {
          console.error('<dydu-chatbox> could not load what shows its answers', error);
          this.hasFailed = true;
          this.codeQuery = `?${String(Date.now())}`;
        },
      )
      .finally(() => {
        this.#isLoading = false;
        this.#settled();
      });
  };
}
