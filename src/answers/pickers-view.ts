import {html, nothing, type TemplateResult} from 'lit';

/** A choice that the visitor has: the languages of the bot, its spaces. */
export interface Choice {
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly name: string}[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

export const pickersView = (choices: readonly Choice[]): TemplateResult | typeof nothing =>
  choices.length === 0
    ? nothing
    : html`<p part="choices" class="selects">
        ${choices.map(
          ({label, options, value, choose}) =>
            html`<label
              >${label}
              <select
                part="choice"
                @change=${(event: Event) => {
                  choose((event.target as HTMLSelectElement).value);
                }}
              >
                ${options.map(
                  option =>
                    html`<option value=${option.value} .selected=${option.value === value}>
                      ${option.name}
                    </option>`,
                )}
              </select></label
            >`,
        )}
      </p>`;
