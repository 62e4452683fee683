import type {DyduChatbox} from '../dydu-chatbox.js';
import type {ActionEvent, AskEvent} from '../conversation/events.js';
import {attempt} from './console.js';

declare global {
  /** They bubble. */
  interface WindowEventMap {
    'dydu-ask': AskEvent;
    'dydu-action': ActionEvent;
  }
}

type Act = (element: DyduChatbox) => void;
type Listener<Name extends keyof WindowEventMap> = (event: WindowEventMap[Name]) => void;
type Look = (element: DyduChatbox, root: ShadowRoot) => void;

export const lastOf = ({shadowRoot}: DyduChatbox, selector: string): HTMLElement | undefined =>
  [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);

function attemptAll(acts: Act[], element: DyduChatbox): void {
  for (const act of acts.splice(0)) attempt(act, element);
}

/** The first chatbox of the page, which may come after this script, and be replaced by another. */
export class Chatbox {
  readonly #watched = new WeakSet<DyduChatbox>();
  readonly #looks: Look[] = [];
  /** The calls that wait for the element, and those that wait for a conversation. */
  readonly #coming: Act[] = [];
  readonly #talking: Act[] = [];

  constructor() {
    const found = () => {
      const {here} = this;
      if (here === null) return;
      search.disconnect();
      attemptAll(this.#coming, here);
    };
    const search = new MutationObserver(found);
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

  get input(): HTMLTextAreaElement | null | undefined {
    return this.here?.shadowRoot?.querySelector('[part~=input]');
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
      this.#begin(element);
    });
  }

  /** The window is, or is about to be, open: what has waited for that comes first. */
  talk(element: DyduChatbox): void {
    attemptAll(this.#talking, element);
  }

  /** Looks again whenever something of it comes, goes, opens or closes. */
  watch(look: Look): void {
    this.#looks.push(look);
  }

  /** Others on the page are not listened to. */
  hear<Name extends 'dydu-ask' | 'dydu-action'>(name: Name, listener: Listener<Name>): void {
    addEventListener(name, event => {
      if (event.target === this.here) listener(event);
    });
  }

  #begin(element: DyduChatbox): void {
    if (element.open && this.input) this.talk(element);
  }

  #watch(element: DyduChatbox, root: ShadowRoot): void {
    this.#watched.add(element);
    const changed = () => {
      // Another may have come before it.
      if (element !== this.here) return;
      this.#begin(element);
      for (const look of this.#looks) look(element, root);
    };
    const observer = new MutationObserver(changed);
    observer.observe(root, {childList: true, subtree: true});
    observer.observe(element, {attributeFilter: ['open']});
    changed();
  }
}
