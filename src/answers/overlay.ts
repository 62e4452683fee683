import type {TemplateResult} from 'lit';
import type {Labels} from '../i18n/labels.js';
import {overlayView, type Overlay} from './overlay-view.js';
import type {ConversationHost} from '../launcher/host.js';

/** The content of the overlay: an enlarged image, or the details of an answer. */
export class OverlayController {
  #overlay: Overlay | undefined;
  readonly #host: ConversationHost;

  constructor(host: ConversationHost) {
    this.#host = host;
  }

  show(overlay: Overlay): void {
    this.#overlay = overlay;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#dialog?.open === false) this.#dialog.showModal();
    });
  }

  close(): void {
    this.#dialog?.close();
  }

  view(labels: Labels): TemplateResult {
    // A modal dialog in a window that is not shown would block the page.
    if (!this.#host.open) this.close();
    return overlayView(this.#overlay, labels, () => {
      // It tells late, when something else may be open.
      if (this.#dialog?.open) return;
      this.#overlay = undefined;
      this.#host.requestUpdate();
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('#overlay');
  }
}
