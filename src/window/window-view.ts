import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Translation} from '../i18n/translation.js';
import {isOfInputMethod} from './input-method.js';
import {coversPage} from './covers-page.js';
import {trapFocus} from './focus-trap.js';
import {closeIcon} from '../launcher/launcher-icons.js';

const restartIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5"/></svg>`;

export interface WindowActions {
  readonly mode: string;
  readonly language: string;
  readonly close: () => void;
  readonly restart: () => void;
}

/** The window with its content. */
export function windowView(
  isOpen: boolean,
  canRestart: boolean,
  body: TemplateResult,
  words: Translation,
  act: WindowActions,
): TemplateResult {
  const isInline = act.mode === 'inline';
  const isModal = () => coversPage(act.mode);
  const key = (event: KeyboardEvent) => {
    trapFocus(event, isModal);
    if (isInline || event.key !== 'Escape' || isOfInputMethod(event)) return;
    event.stopPropagation();
    // A dialog of the page stays open.
    event.preventDefault();
    act.close();
  };
  return html`
    <section
      id="window"
      part="window"
      role=${isInline ? 'region' : 'dialog'}
      aria-modal=${isModal() ? 'true' : nothing}
      aria-labelledby="title"
      lang=${act.language}
      ?hidden=${!isOpen}
      @keydown=${key}
    >
      <header part="header" role="none">
        <h2 id="title" part="title">${words.title}</h2>
        ${
          canRestart
            ? html`<button
                part="restart"
                class="quiet"
                type="button"
                aria-label=${words.restart}
                title=${words.restart}
                @click=${act.restart}
              >
                ${restartIcon}
              </button>`
            : nothing
        }
        <button
          id="close"
          part="close"
          class="quiet"
          type="button"
          aria-label=${words.close}
          title=${words.close}
          @click=${act.close}
        >
          ${closeIcon}
        </button>
      </header>
      ${body}
    </section>
  `;
}
