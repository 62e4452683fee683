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
  }

  /** The visitor begins something, and wants to see what comes of it. */
  follow(): void {
    this.#unseen = null;
  }

  readonly scrolled = (): void => {
    const transcript = this.#transcript;
    if (transcript === null) return;
    const {scrollHeight, clientHeight, scrollTop} = transcript;
    const isAtEnd = scrollHeight - clientHeight - scrollTop < nearTheEnd;
    const before = this.#unseen;
    this.#unseen = isAtEnd ? null : (before ?? 0);
    if (this.#unseen !== before) this.#host.requestUpdate();
  };

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

  /** A long answer is read from its beginning. */
  #toNewest(): void {
    const transcript = this.#transcript;
    const newest = [...(transcript?.querySelectorAll<HTMLElement>('.turn') ?? [])].at(-1);
    this.#isBehind = transcript?.clientHeight === 0;
    if (transcript === null || newest === undefined) return;
    transcript.scrollTop = Math.min(
      newest.offsetTop - air,
      transcript.scrollHeight - transcript.clientHeight,
    );
  }

  get #transcript(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#transcript');
  }
}
