/** The time after which announcements are removed, in ms, so that a screen reader does not find them when it reads the page. */
const silence = 7000;

/** The announcements for screen readers: each sentence once, one after the other, none replaced by another. */
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
