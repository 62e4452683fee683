import type {DyduChatbox} from '../dydu-chatbox.js';
import type {ActionEvent, AskEvent} from '../element/events.js';

declare global {
  /** They bubble. */
  interface WindowEventMap {
    'dydu-ask': AskEvent;
    'dydu-action': ActionEvent;
  }
}

type Act = (element: DyduChatbox) => void;
type Look = (element: DyduChatbox, root: ShadowRoot) => void;

export const inputOf = (root: ShadowRoot | null): HTMLTextAreaElement | null =>
  root?.querySelector<HTMLTextAreaElement>('[part~=input]') ?? null;

/** The first chatbox of the page, which may come after this script, and be replaced by another. */
export class Chatbox {
  readonly #watched = new WeakSet<DyduChatbox>();
  readonly #looks: Look[] = [];
  /** What is to be done when there is a chatbox, and when there is a conversation. */
  readonly #coming: Act[] = [];
  #talking: Act[] = [];

  constructor() {
    const search = new MutationObserver(() => {
      found();
    });
    const found = () => {
      const {here} = this;
      if (here === null) return;
      search.disconnect();
      for (const act of this.#coming.splice(0)) act(here);
    };
    search.observe(document, {childList: true, subtree: true});
    void customElements.whenDefined('dydu-chatbox').then(found);
  }

  /** Null before there is one that works. */
  get here(): DyduChatbox | null {
    const element = document.querySelector('dydu-chatbox');
    const root = element?.shadowRoot;
    if (!root) return null;
    if (!this.#watched.has(element)) this.#watch(element, root);
    return element;
  }

  /** At once if it is there, else when it comes. */
  use(act: Act): void {
    const {here} = this;
    if (here === null) this.#coming.push(act);
    else act(here);
  }

  /** When the visitor has a conversation: nothing of it opens the window. */
  whenTalking(act: Act): void {
    this.use(element => {
      this.#talking.push(act);
      if (element.open && inputOf(element.shadowRoot)) this.talk(element);
    });
  }

  /** The window is, or is about to be, open: what has waited for that comes first. */
  talk(element: DyduChatbox): void {
    const acts = this.#talking;
    this.#talking = [];
    for (const act of acts) act(element);
  }

  /** Looks again whenever something comes, goes, opens or closes. */
  watch(look: Look): void {
    this.#looks.push(look);
  }

  #watch(element: DyduChatbox, root: ShadowRoot): void {
    this.#watched.add(element);
    const changed = () => {
      if (element.open && inputOf(root)) this.talk(element);
      for (const look of this.#looks) look(element, root);
    };
    const observer = new MutationObserver(changed);
    observer.observe(root, {childList: true, subtree: true});
    observer.observe(element, {attributeFilter: ['open']});
    changed();
  }
}
