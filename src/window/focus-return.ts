/** The focus returns to what opened the window: the launcher, or a control of the page. */
export class FocusReturn {
  readonly #root: ShadowRoot;
  #opener: HTMLElement | null = null;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Called when the window opens, before the focus moves into it. */
  remember(): void {
    const focused = deepestFocus();
    if (focused === document.body) this.#opener = null;
    else if (focused?.closest('#window')?.getRootNode() !== this.#root) this.#opener = focused;
  }

  /** Returns true if the focus is in the window, or nowhere. Called before the window is hidden. */
  get isLost(): boolean {
    const own = this.#root.activeElement;
    if (own !== null) return own.id !== 'launcher';
    return document.activeElement === null || document.activeElement === document.body;
  }

  restore(): void {
    const opener = this.#opener;
    this.#opener = null;
    opener?.focus();
    // On a phone the launcher is hidden until the window has closed.
    if (opener === null || deepestFocus() !== opener)
      this.#root.querySelector<HTMLElement>('#launcher')?.focus();
  }
}

/** The focused element, inside open shadow roots. */
function deepestFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
