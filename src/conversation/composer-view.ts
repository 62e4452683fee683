import {html, nothing, type TemplateResult} from 'lit';
import {isOfInputMethod} from '../window/input-method.js';
import {longestQuestion, type Labels} from '../i18n/labels.js';
import {sendIcon} from './icons.js';

const counterFrom = 500;

export interface ComposerState {
  readonly draft: string;
  /** The placeholder that an answer has set, instead of the label. */
  readonly placeholder: string;
  /** An answer has locked the input. */
  readonly isLocked: boolean;
  readonly suggestions: unknown;
  readonly hasSuggestions: boolean;
  /** The id of the selected suggestion. */
  readonly chosen: string | null;
}

export interface ComposerActions {
  /** Returns true if the suggestions have handled the key. */
  readonly key: (event: KeyboardEvent) => boolean;
  readonly focus: () => void;
  readonly input: (text: string) => void;
  readonly submit: () => void;
}

export function composerView(
  {draft, placeholder, isLocked, suggestions, hasSuggestions, chosen}: ComposerState,
  labels: Labels,
  act: ComposerActions,
): TemplateResult {
  const left = longestQuestion - draft.length;
  const input = (event: Event) => {
    act.input((event.target as HTMLTextAreaElement).value);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    act.submit();
  };
  const submitOnEnter = (event: KeyboardEvent) => {
    if (isOfInputMethod(event) || act.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) submit(event);
  };
  return html`
    <form part="composer" class="composer" @submit=${submit}>
      ${suggestions}
      <label class="hidden" for="input">${labels.input}</label>
      <textarea
        id="input"
        part="input"
        rows=${Math.min(draft.split('\n').length, 5)}
        aria-invalid=${left < 0 ? 'true' : 'false'}
        placeholder=${placeholder || (isLocked ? labels.isLocked : labels.input)}
        ?readonly=${isLocked}
        aria-autocomplete="list"
        aria-controls=${hasSuggestions ? 'suggestions' : nothing}
        aria-activedescendant=${chosen ?? nothing}
        autocomplete="off"
        enterkeyhint="send"
        .value=${draft}
        aria-describedby=${draft.length >= counterFrom ? 'counter' : nothing}
        @focus=${act.focus}
        @compositionstart=${act.focus}
        @paste=${act.focus}
        @input=${input}
        @keydown=${submitOnEnter}
      ></textarea>
      ${counterView(left, labels)}
      <button
        id="send"
        part="send"
        type="submit"
        aria-label=${labels.send}
        aria-disabled=${isLocked || draft.trim() === '' || left < 0 ? 'true' : 'false'}
      >
        ${sendIcon}
      </button>
    </form>
  `;
}

/** How much may still be written, or what is too much. */
function counterView(left: number, labels: Labels): TemplateResult | typeof nothing {
  if (left > longestQuestion - counterFrom) return nothing;
  return left < 0
    ? html`<span
        id="counter"
        part="counter"
        class="counter over"
        .textContent=${`${labels.tooLong} ${labels.charactersOver(-left)}`}
      ></span>`
    : html`<span
        id="counter"
        part="counter"
        class="counter"
        aria-label=${labels.charactersLeft(left)}
        role="img"
        .textContent=${String(left)}
      ></span>`;
}
