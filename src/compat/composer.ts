import type {DyduChatbox} from '../dydu-chatbox.js';
import type {Chatbox} from './chatbox.js';

/**
 * Lock, disabled and placeholder of the input. The page and the answers set the same ones, as with the official
 * widget: the actions of answers are taken over from the chatbox.
 */
export class Composer {
  readonly #chatbox: Chatbox;
  /** Undefined: no call has changed it, and the chatbox controls it. */
  #isLocked: boolean | undefined;
  #isDisabled = false;
  #placeholder = '';
  /** The usual placeholder. */
  #usual = '';
  /** The chatbox in which something stands. */
  #told: DyduChatbox | undefined;

  constructor(chatbox: Chatbox) {
    this.#chatbox = chatbox;
    chatbox.watch((element, root) => {
      const isTold = root.querySelector('[part~=question], [part~=answer]') !== null;
      // A new conversation begins unlocked.
      if (this.#told === element && !isTold) this.lock(false);
      this.#told = isTold ? element : undefined;
      this.#apply();
    });
    chatbox.hear('dydu-action', event => {
      if (event.defaultPrevented) return;
      if (event.action === 'dyduCustomPlaceHolder') this.placeholder(event.argument);
      else if (event.action === '_dydu_lockTextField') this.lock(event.argument !== 'false');
      else return;
      event.preventDefault();
    });
    chatbox.hear('dydu-ask', event => {
      const isTyped = event.question === chatbox.input?.value.trim();
      if (isTyped && (this.#isLocked || this.#isDisabled)) event.preventDefault();
      else if (!event.defaultPrevented) this.placeholder('');
    });
  }

  lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    this.#apply();
  }

  disable(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.#apply();
  }

  /** Until the next question. */
  placeholder(text: string): void {
    const input = this.#chatbox.input;
    if (this.#placeholder !== '' && input?.placeholder === this.#placeholder) input.placeholder = this.#usual;
    this.#placeholder = text.slice(0, 50);
    this.#apply();
  }

  #apply(): void {
    const input = this.#chatbox.input;
    if (!input) return;
    if (this.#isLocked !== undefined) input.readOnly = this.#isLocked;
    input.disabled = this.#isDisabled;
    if (this.#placeholder === '' || input.placeholder === this.#placeholder) return;
    this.#usual = input.placeholder;
    input.placeholder = this.#placeholder;
  }
}
