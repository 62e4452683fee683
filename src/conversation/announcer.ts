/** Nothing new for so long, in ms: what was said is taken away, so that nobody comes across it when reading the page. */
const silence = 7000;

/** What a screen reader is told: each sentence once, one after the other, none instead of another. */
export class Announcer {
  /** The newest is the last. */
  words: readonly string[] = [];
  #clearing: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly say = (words: string): void => {
    if (words === '') return;
    this.words = [...this.words, words];
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(this.clear, silence);
    this.#changed();
  };

  readonly clear = (): void => {
    clearTimeout(this.#clearing);
    this.words = [];
    this.#changed();
  };
}
