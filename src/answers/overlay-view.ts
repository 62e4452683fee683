import {html, nothing, type TemplateResult} from 'lit';
import type {Labels} from '../i18n/labels.js';
import {closeIcon} from '../launcher/launcher-icons.js';
import type {RenderedSidebar} from './rendered-answer.js';

/** The modal dialog above the conversation. */
export type Overlay =
  | {readonly type: 'image'; readonly url: string; readonly name: string}
  | {readonly type: 'sidebar'; readonly sidebar: RenderedSidebar};

/** A modal `<dialog>`: the browser holds the focus in it and gives it back. */
export function overlayView(
  overlay: Overlay | undefined,
  labels: Labels,
  closed: () => void,
): TemplateResult {
  const close = (event: Event) => {
    (event.currentTarget as Element).closest('dialog')?.close();
  };
  // Escape closes the dialog, and not the window behind it.
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
  };
  // A visitor who selects text may release the pointer outside the dialog.
  const press = ({currentTarget, target}: Event) => {
    (currentTarget as Element).toggleAttribute('data-outside', target === currentTarget);
  };
  const closeOutside = (event: Event) => {
    if (event.target === event.currentTarget && (event.target as Element).matches('[data-outside]'))
      close(event);
  };
  const title = overlay?.type === 'sidebar' ? overlay.sidebar.title || labels.details : labels.image;
  return html`<dialog
    id="overlay"
    part="overlay"
    aria-labelledby="overlay-title"
    @close=${closed}
    @keydown=${keep}
    @pointerdown=${press}
    @click=${closeOutside}
  >
    ${
      overlay === undefined
        ? nothing
        : html`<header part="overlay-header" role="none">
              <h3 id="overlay-title" dir="auto">${title}</h3>
              <button
                part="overlay-close"
                class="quiet"
                type="button"
                aria-label=${labels.closeDetails}
                @click=${close}
              >
                ${closeIcon}
              </button>
            </header>
            <div
              part="overlay-body"
              class="overlay-body"
              role="group"
              aria-labelledby="overlay-title"
              tabindex="0"
            >
              ${bodyView(overlay, labels)}
            </div>`
    }
  </dialog>`;
}

function bodyView(overlay: Overlay, labels: Labels): TemplateResult {
  if (overlay.type === 'image') return html`<img src=${overlay.url} alt=${overlay.name} />`;
  const {body, title, url} = overlay.sidebar;
  if (url === undefined) return html`<div class="answer" dir="auto">${body}</div>`;
  // Its own origin stays out of reach of its scripts: it may be the page's.
  return html`<iframe
      src=${url}
      title=${title || labels.details}
      sandbox="allow-forms allow-popups allow-scripts"
      allow="fullscreen"
      referrerpolicy="no-referrer"
    ></iframe>
    <a part="action" class="action" href=${url} target="_blank" rel="noopener noreferrer"
      >${labels.openPage}</a
    >`;
}
