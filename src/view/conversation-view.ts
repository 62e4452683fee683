import {html, type TemplateResult} from 'lit';
import type {DialogState} from '../dialog/state.js';
import type {Labels} from '../i18n/labels.js';
import {composerView, type ComposerActions} from './composer-view.js';
import {turnView, type TurnActions} from './turn-view.js';

export type ConversationActions = TurnActions & ComposerActions;

/** The transcript, the composer, and the one place that speaks to screen readers. */
export const conversationView = (
  {turns}: DialogState,
  draft: string,
  announcement: string,
  labels: Labels,
  act: ConversationActions,
): TemplateResult => html`
  <div
    id="transcript"
    part="transcript"
    role="log"
    aria-live="off"
    aria-label=${labels.transcript}
    tabindex="0"
  >
    ${turns.length === 0 ? html`<p class="greeting">${labels.greeting}</p>` : ''}
    ${turns.map((turn, index) => html`<div class="turn">${turnView(turn, index === 0, labels, act)}</div>`)}
  </div>
  ${composerView(draft, labels, act)}
  <p id="announcer" class="hidden" role="status">${announcement}</p>
`;
