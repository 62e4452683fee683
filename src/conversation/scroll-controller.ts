import type {ReactiveController} from 'lit';
import type {ConversationHost} from '../launcher/host.js';

/** Nearer to the end than this, in px, the visitor reads the newest. */
const nearTheEnd = 48;
/** Above what is read from its beginning, in px. */
const air = 12;

/** The scroll position of the transcript, and the number of answers that arrived below it. */
export class ScrollController implements ReactiveController {
  readonly #host: ConversationHost;
  #unseen: number | null = null;
  /** Something has come while the window was closed. */
  #isBehind = false;
  /** Where this class has scrolled to: a scroll event from there is not the visitor's. */
  #placed = -1;
  /** Images, frames and fonts come late, and what is above the newest moves it as well. */
  readonly #sizes = new ResizeObserver(() => {
    this.#resized();
  });

  constructor(host: ConversationHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Answers below what is in view; null while the newest is in view. */
  get unseen(): number | null {
    return this.#unseen;
  }

  hostUpdated(): void {
    if (this.#isBehind) this.#toNewest();
    const transcript = this.#transcript;
    for (const part of transcript ? [transcript, ...transcript.children] : []) this.#sizes.observe(part);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  /** The visitor begins something, and wants to see what comes of it. */
  follow(): void {
    this.#unseen = null;
  }

  readonly scrolled = (): void => {
    const transcript = this.#transcript;
    if (transcript === null) return;
    if (this.#unseen === null && transcript.scrollTop === this.#placed) return;
    this.#look(transcript);
  };

  /** Whether the newest is in view. */
  #look({scrollHeight, clientHeight, scrollTop}: HTMLElement): void {
    const isAtEnd = scrollHeight - clientHeight - scrollTop < nearTheEnd;
    const before = this.#unseen;
    this.#unseen = isAtEnd ? null : (before ?? 0);
    if (this.#unseen !== before) this.#host.requestUpdate();
  }

  /** Who has the focus in the transcript has opened something there, and reads it. */
  #resized(): void {
    const transcript = this.#transcript;
    if (transcript === null) return;
    // What shrinks may leave nothing to scroll, of which no scroll event tells.
    if (this.#unseen !== null || transcript.matches(':focus-within')) this.#look(transcript);
    else this.#toNewest(true);
  }

  /** Something has come; it is shown at once unless the visitor reads something else. */
  async arrived(answers: number): Promise<void> {
    await this.#host.updateComplete;
    if (this.#unseen === null) this.#toNewest();
    else this.#unseen += answers;
    this.#host.requestUpdate();
  }

  /** To the newest, and from its beginning to its end. */
  jump(): void {
    const transcript = this.#transcript;
    const before = transcript?.scrollTop ?? 0;
    this.follow();
    this.#toNewest();
    if (transcript && transcript.scrollTop <= before) transcript.scrollTop = transcript.scrollHeight;
    this.#host.requestUpdate();
  }

  /**
   * A long answer is read from its beginning.
   *
   * @param isRead when what is there may have been read up to its end, which then stays in view.
   */
  #toNewest(isRead = false): void {
    const transcript = this.#transcript;
    const newest = [...(transcript?.querySelectorAll<HTMLElement>('.turn') ?? [])].at(-1);
    this.#isBehind = transcript?.clientHeight === 0;
    if (transcript === null || newest === undefined || this.#isBehind) return;
    const beginning = newest.offsetTop - air;
    const end = transcript.scrollHeight - transcript.clientHeight;
    const isPast = isRead && transcript.scrollTop > beginning + 1;
    transcript.scrollTop = isPast ? end : Math.min(beginning, end);
    this.#placed = transcript.scrollTop;
    this.#look(transcript);
  }

  get #transcript(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#transcript');
  }
}
