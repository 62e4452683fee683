import {html, nothing, type TemplateResult} from 'lit';
import type {WindowLabels} from '../i18n/window-labels.js';
import {chatIcon, closeIcon, restartIcon} from './icons.js';

export interface WindowActions {
  readonly toggle: () => void;
  readonly close: () => void;
  readonly interest: () => void;
  readonly restart: () => void;
}

/** The launcher, and the window with whatever stands in it. */
export function windowView(
  isOpen: boolean,
  canRestart: boolean,
  body: TemplateResult,
  labels: WindowLabels,
  act: WindowActions,
): TemplateResult {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    act.close();
  };
  return html`
    <button
      id="launcher"
      part="launcher"
      type="button"
      aria-haspopup="dialog"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${labels.title}
      @click=${act.toggle}
      @pointerenter=${act.interest}
      @focus=${act.interest}
    >
      ${isOpen ? closeIcon : chatIcon}
    </button>
    <section
      id="window"
      part="window"
      role="dialog"
      aria-labelledby="title"
      ?hidden=${!isOpen}
      @keydown=${closeOnEscape}
    >
      <header part="header">
        <h2 id="title">${labels.title}</h2>
        ${
          canRestart
            ? html`<button
                class="quiet"
                type="button"
                aria-label=${labels.restart}
                title=${labels.restart}
                @click=${act.restart}
              >
                ${restartIcon}
              </button>`
            : nothing
        }
        <button
          id="close"
          class="quiet"
          type="button"
          aria-label=${labels.close}
          title=${labels.close}
          @click=${act.close}
        >
          ${closeIcon}
        </button>
      </header>
      ${body}
    </section>
  `;
}
