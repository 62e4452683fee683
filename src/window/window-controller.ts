import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addStyles} from './add-styles.js';
import {closeOnBack} from './close-on-back.js';
import {containEvents} from './contain-events.js';
import {coversPage} from './covers-page.js';
import {FocusReturn} from './focus-return.js';
import {applySizes} from './sizes.js';
import {tokens} from './tokens.js';
import {promoteToTopLayer} from './top-layer.js';
import {windowStyles} from './window-styles.js';

export interface WindowHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  open: boolean;
  readonly mode: string;
  readonly width: string | null;
  readonly height: string | null;
  readonly zIndex: number | null;
}

/** The window in its page: its size and place, its events, the focus and the Back button. */
export class WindowController implements ReactiveController {
  readonly #host: WindowHost;
  readonly #root: ShadowRoot;
  readonly #focus: FocusReturn;
  #wasOpen = false;
  #covers = false;
  /** It covered the page when it was last open. */
  #hasCovered = false;
  #leaves = false;
  #closed: (() => void) | undefined;

  constructor(host: WindowHost) {
    this.#host = host;
    this.#root = host.renderRoot as ShadowRoot;
    this.#focus = new FocusReturn(this.#root);
    addStyles(host, tokens, windowStyles);
    containEvents(this.#root);
    host.addController(this);
  }

  hostConnected(): void {
    // Whatever is moved leaves the top layer.
    if (this.#wasOpen) this.#place();
  }

  hostDisconnected(): void {
    // An element that is moved is in the page again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#release();
    });
  }

  hostUpdate(): void {
    if (this.#host.open && !this.#wasOpen) this.#focus.remember();
    this.#leaves = !this.#host.open && this.#wasOpen && this.#focus.isLost;
  }

  hostUpdated(): void {
    const {open, mode} = this.#host;
    if (this.#root.querySelector('#window') === null) return;
    applySizes(this.#host);
    const covers = open && coversPage(mode);
    const changes = open !== this.#wasOpen || covers !== this.#covers;
    this.#wasOpen = open;
    this.#covers = covers;
    if (changes) this.#place();
    if (this.#leaves) this.#focus.restore();
  }

  #place(): void {
    const window = this.#root.querySelector<HTMLElement>('#window');
    if (window && this.#wasOpen && this.#hasCovered && !this.#covers) window.popover = null;
    if (this.#wasOpen) this.#hasCovered = this.#covers;
    this.#release();
    // A window that was open from the beginning is the page: Back leaves it.
    if (this.#covers && hasBeenUsed()) this.#closed = closeOnBack(this.#close);
    void promoteToTopLayer(this.#root, this.#covers);
  }

  readonly #close = (): void => {
    this.#host.open = false;
  };

  #release(): void {
    this.#closed?.();
    this.#closed = undefined;
  }
}

const hasBeenUsed = (): boolean =>
  (navigator as {readonly userActivation?: UserActivation}).userActivation?.hasBeenActive !== false;
