import type {nothing, TemplateResult} from 'lit';
import type {DialogState} from '../core/state.js';
import type {Labels} from '../i18n/labels.js';
import {suggestionsView} from './suggestions-view.js';

export interface SuggestionActions {
  readonly ask: (text: string) => void;
  /** The visitor wants none. */
  readonly dismiss: () => void;
  readonly say: (words: string) => void;
  /** Another one is chosen. */
  readonly moved: () => void;
}

/** The list above the input, and which of its questions Enter would ask. */
export class SuggestionBox {
  /** -1: what was typed. */
  #chosen = -1;
  #count = 0;
  readonly #act: SuggestionActions;

  constructor(act: SuggestionActions) {
    this.#act = act;
  }

  /** The id of the chosen one, for the input. */
  get chosen(): string | null {
    return this.#chosen < 0 ? null : `suggestion-${String(this.#chosen)}`;
  }

  changed({offers: before}: DialogState, {offers: after}: DialogState, labels: Labels): void {
    if (after?.suggestions === before?.suggestions) return;
    this.#chosen = -1;
    const count = after?.suggestions?.length ?? 0;
    this.#count = count;
    if (count > 0) this.#act.say(labels.suggestionCount(count));
  }

  view({offers}: DialogState, labels: Labels): TemplateResult | typeof nothing {
    return suggestionsView(offers?.suggestions ?? [], this.#chosen, labels.suggestions, this.#act.ask);
  }

  /** Closes the list when the focus leaves the composer: it would cover the focused element. */
  left({target}: Event): void {
    const isInComposer = (target as Partial<Element> | null)?.closest?.('.composer') != null;
    if (this.#count > 0 && !isInComposer) this.#act.dismiss();
  }

  /** Returns true if the list has handled the key. */
  key(event: KeyboardEvent, {offers}: DialogState): boolean {
    const list = offers?.suggestions ?? [];
    const chosen = list[this.#chosen];
    if (list.length === 0) return false;
    if (event.key === 'ArrowDown') this.#step(1, list.length);
    else if (event.key === 'ArrowUp') this.#step(-1, list.length);
    else if (event.key === 'Escape') this.#act.dismiss();
    else if (event.key === 'Enter' && !event.shiftKey && chosen !== undefined) this.#act.ask(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** Round and round, by way of what was typed. */
  #step(by: number, count: number): void {
    this.#chosen = ((this.#chosen + 1 + by + count + 1) % (count + 1)) - 1;
    this.#act.moved();
  }
}
