import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isRecalled, type DialogState} from '../core/state.js';
import type {Labels} from '../i18n/labels.js';
import {composerView, type ComposerActions, type ComposerState} from './composer-view.js';
import {downIcon} from './icons.js';
import {chatIcon} from '../launcher/launcher-icons.js';
import {turnView, type TurnActions} from './turn-view.js';

export interface ConversationActions extends TurnActions, ComposerActions {
  readonly scrolled: () => void;
  /** The pointer moves over a part of the transcript. */
  readonly hovered: (event: Event) => void;
  readonly jump: () => void;
}

export interface ConversationState extends ComposerState {
  /** The announcements for screen readers, the newest last. */
  readonly announcements: readonly string[];
  /** The number of answers below the visible part; null while the newest is visible. */
  readonly unseen: number | null;
  /** Slots of the answers chunk: above the transcript, after the last turn, and in the overlay. */
  readonly choices: unknown;
  readonly end: unknown;
  readonly overlay: unknown;
}

/** The transcript, the composer, and the live region for screen readers. */
export const conversationView = (
  {turns}: DialogState,
  state: ConversationState,
  labels: Labels,
  act: ConversationActions,
): TemplateResult => html`
  ${state.choices}
  <div
    id="transcript"
    part="transcript"
    role="log"
    aria-live="off"
    aria-label=${labels.transcript}
    tabindex="0"
    @scroll=${act.scrolled}
    @pointerover=${act.hovered}
  >
    ${turns.length === 0 ? html`<p part="greeting" class="greeting">${chatIcon} ${labels.greeting}</p>` : ''}
    ${repeat(
      turns,
      ({id}) => id,
      (turn, index) =>
        html`<div part="turn" class=${isRecalled(turn) ? 'turn' : 'turn fresh'}>
          ${turnView(turn, turns[index - 1], labels, act)}
        </div>`,
    )}
    ${state.end}
  </div>
  <div class="bottom" @pointerover=${act.hovered}>
    ${
      state.unseen === null || state.hasSuggestions
        ? nothing
        : html`<button
            id="jump"
            part="jump"
            type="button"
            aria-label=${labels.jump(state.unseen)}
            @click=${act.jump}
          >
            ${downIcon}
            ${state.unseen > 0 ? html`<span .textContent=${String(state.unseen)}></span>` : nothing}
          </button>`
    }
    ${composerView(state, labels, act)}
  </div>
  <div id="announcer" class="hidden" role="status" aria-atomic="false">
    ${state.announcements.map(words => html`<p .textContent=${words}></p>`)}
  </div>
  ${state.overlay}
`;
