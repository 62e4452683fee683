/** Nearer to the end than this, in px, the visitor reads the newest. */
const nearTheEnd = 48;

/** Where in the transcript the visitor reads, and what has come below since. */
export class ReadingPlace {
  /** Answers below what is in view; null while the newest is in view. */
  unseen: number | null = null;
  readonly #transcript: () => HTMLElement | null;

  constructor(transcript: () => HTMLElement | null) {
    this.#transcript = transcript;
  }

  /** Whether something has changed. */
  scrolled(): boolean {
    const transcript = this.#transcript();
    if (transcript === null) return false;
    const {scrollHeight, clientHeight, scrollTop} = transcript;
    const isAtEnd = scrollHeight - clientHeight - scrollTop < nearTheEnd;
    const before = this.unseen;
    this.unseen = isAtEnd ? null : (before ?? 0);
    return this.unseen !== before;
  }

  /** Something has come; it is shown at once unless the visitor reads something else. */
  arrived(answers: number): void {
    if (this.unseen === null) this.toNewest();
    else this.unseen += answers;
  }

  /** A long answer is read from its beginning. */
  toNewest(): void {
    const transcript = this.#transcript();
    const newest = [...(transcript?.querySelectorAll<HTMLElement>('.turn') ?? [])].at(-1);
    if (transcript === null || newest === undefined) return;
    transcript.scrollTop = Math.min(newest.offsetTop, transcript.scrollHeight - transcript.clientHeight);
  }

  /** To the newest, and from its beginning to its end. */
  jump(): void {
    const transcript = this.#transcript();
    const before = transcript?.scrollTop ?? 0;
    this.unseen = null;
    this.toNewest();
    if (transcript && transcript.scrollTop <= before) transcript.scrollTop = transcript.scrollHeight;
  }
}
