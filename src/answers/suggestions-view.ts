import {html, nothing, type TemplateResult} from 'lit';

/** The list of a text box with suggestions (ARIA pattern "combobox"); the focus stays in the text box. */
export const suggestionsView = (
  suggestions: readonly string[],
  chosen: number,
  label: string,
  ask: (text: string) => void,
): TemplateResult | typeof nothing =>
  suggestions.length === 0
    ? nothing
    : html`<ul id="suggestions" part="suggestions" role="listbox" aria-label=${label}>
        ${
          /* The keys are the text box's. */ /* eslint-disable lit-a11y/click-events-have-key-events */ suggestions.map(
            (text, index) =>
              html`<li
                part="suggestion"
                dir="auto"
                id=${`suggestion-${String(index)}`}
                role="option"
                aria-selected=${index === chosen ? 'true' : 'false'}
                @pointerdown=${keepFocus}
                @click=${() => {
                  ask(text);
                }}
              >
                ${text}
              </li>`,
          )
        }
      </ul>`;

const keepFocus = (event: Event): void => {
  event.preventDefault();
};
