/** What a screen reader is told next. */
export class Announcer {
  words = '';
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly say = (words: string): void => {
    if (words === '') return;
    // The same words twice are spoken once, unless something differs.
    this.words = words === this.words ? `${words}\u00A0` : words;
    this.#changed();
  };
}
